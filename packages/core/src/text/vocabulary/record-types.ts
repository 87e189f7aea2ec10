/** What the rows of a register or the lines of a list record. */
type RecordTypeId = "publication" | "meeting" | "reception" | "requests" | "inspection" | "opinions";

/** A type of record: the words by which a title, heading or column names it, and the act that its rows lend to an item. */
export interface RecordType {
  readonly id: RecordTypeId;
  /** Words of a title, a heading, a lead-in or a column header that name it; tried on text in lower case. */
  readonly named: RegExp;
  /** The act that each of its records is, in the words of the checklists. */
  readonly act: string;
  /** What each of its records is about by its nature; empty where only the row itself can tell. */
  readonly about: string;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "u");

/** Words for putting something up, by which a column or title tells that its rows were made public. */
export const puttingUp = word(
  "niêm yết|công khai|công bố|yết thị|dán|treo|đăng|đăng tải|đăng tin|lên bảng|bảng tin|phát loa|đọc loa|phát thanh|truyền thanh|cho dân biết|báo cho dân",
);

/** Those of them by which it hangs somewhere. */
export const hangingUp = word("niêm yết|yết thị|dán|treo|lên bảng|bảng tin");

/** Words for taking it down again. */
export const takingDown = word("gỡ|bóc|hạ|hạ xuống|tháo|tháo xuống|cất|thôi dán|thôi treo|thôi niêm yết");

/** The types, the more particular first: what is named by two is the first. */
export const recordTypes: readonly RecordType[] = [
  {
    id: "reception",
    named: word("tiếp dân|tiếp công dân|tiếp khách|công dân đến|người đến|dân đến"),
    act: "tiếp công dân; tiếp dân",
    about: "công dân",
  },
  {
    id: "opinions",
    named: word("lấy ý kiến|xin ý kiến|hỏi ý kiến|hỏi ý|góp ý|ý kiến góp ý|tham gia ý kiến"),
    act: "lấy ý kiến; góp ý; ý kiến đóng góp",
    about: "",
  },
  {
    id: "requests",
    named: word("kiến nghị|phản ánh|khiếu nại|tố cáo|đơn|đơn thư|thắc mắc|hỏi đáp|hỏi và trả lời|đường dây nóng|hòm thư"),
    act: "tiếp nhận",
    about: "kiến nghị; phản ánh",
  },
  {
    id: "inspection",
    named: word("giám sát|kiểm tra|thanh tra|xác minh|đi xem|nghiệm thu"),
    act: "giám sát; kiểm tra; cuộc giám sát; cuộc kiểm tra",
    about: "",
  },
  { id: "publication", named: puttingUp, act: "công khai", about: "" },
  {
    id: "meeting",
    named: word("họp|cuộc họp|hội nghị|sinh hoạt|giao ban|họp dân|họp thôn|đối thoại"),
    act: "họp; cuộc họp",
    about: "",
  },
];

/** Words of a register that asks or announces instead of recording: a timetable, an allotment of duties, a plan. */
export const announces = word(
  "lịch|lịch trực|thời khóa biểu|kế hoạch|dự kiến|phân công|chương trình|danh mục (?:phải|cần)|hướng dẫn|quy trình|mẫu|phương án|đề xuất",
);

/** Column headers that give a day by which something is to be done, not one on which it was. */
export const dueColumn = word("hạn|thời hạn|dự kiến|hoàn thành trước|hạn xong|lúc nào|khi nào|bao lâu|thời gian dự kiến|tiến độ");

/** Column headers that ask whether something has been done. */
export const askedDone =
  /(?<!\p{L})(?:đã \p{L}+|xong(?: chưa)?|rồi|hoàn thành|đánh dấu|tình trạng|trạng thái|(?:làm|họp|dán|gửi|thực hiện|trả lời) chưa|kết quả)(?!\p{L})|\?$/iu;

/** Places and ways in which things are made public; the id is that of the form. */
export const publicPlaces: readonly (readonly [form: string, words: RegExp])[] = [
  [
    "niem-yet",
    word(
      "bảng|bảng tin|bảng kính|bảng thông báo|tủ kính|trụ sở|nhà văn hóa|nhà văn hoá|nvh|một cửa|sảnh|hành lang|cổng|cửa|tường|phòng hội đồng|bộ phận một cửa|chợ|khung|điểm sinh hoạt|nhà sinh hoạt|niêm yết|dán|treo",
    ),
  ],
  ["loa-truyen-thanh", word("loa|đài|đài truyền thanh|truyền thanh|phát thanh")],
  [
    "trang-thong-tin",
    word("web|website|cổng thông tin|trang thông tin|trang tin|trang điện tử|trang web|trang nội bộ|trang của xã|trang xã"),
  ],
  ["mang-xa-hoi", word("zalo|facebook|fb|fanpage|nhóm zalo|mạng xã hội|nhóm kín|nhóm lớp")],
  ["thu-dien-tu", word("thư điện tử|email|e-mail|hộp thư|thư nội bộ")],
];

/** The act of publication by its form, in the words of the checklists. */
export const publicationActs: Readonly<Record<string, string>> = {
  "niem-yet": "niêm yết",
  "loa-truyen-thanh": "phát trên loa; loa truyền thanh",
  "trang-thong-tin": "đăng trên trang thông tin",
  "mang-xa-hoi": "đăng trên",
  "thu-dien-tu": "thông báo",
};
