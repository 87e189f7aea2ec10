/** The head of a report of 2023 that is neither blank nor unsigned. */
const HEAD = `**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**

Số: 52/BC-UBND

*Sơn Khê, ngày 14 tháng 12 năm 2023*

**BÁO CÁO**

**Kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2023**

## I. KẾT QUẢ

`;

/** Returns a report of a commune for 2023 with this body. */
export const reportWith = (body: string) => `${HEAD}${body}`;

/** Returns the body of a report made by {@link reportWith}. */
export const bodyOf = (text: string) => text.slice(HEAD.length);
