/** Messages in Vietnamese for verdicts and for the choice of checklists. */
export const verdictsVi = {
  "reason-not-selected": "Mục không dành cho loại đơn vị này",
  "choice-in-force": "{number} có hiệu lực trong cả kỳ kiểm tra",
  "choice-in-force-from-to": "{number} áp dụng từ {from} đến {to}",
  "choice-not-yet": "{number} chỉ có hiệu lực từ {since}",
  "choice-displaced": "{number} được {by} thay thế từ {since}",
  "choice-lapsed": "{number} không còn là căn cứ từ {since}",
  "choice-other-kind": "không dành cho loại đơn vị này",
  "choice-local": "bảng kiểm theo kế hoạch riêng, chỉ dùng khi được nêu tên",
  "choice-no-checklist": "trước {until} áp dụng {number}; chưa có bảng kiểm cho văn bản này",
  "reason-not-due": "Chưa đến hạn trong kỳ kiểm tra",
  "criterion-threw": "Lỗi khi kiểm tiêu chí: {cause}",
  "near-match": "Gần khớp, chưa tính: “{found}”, có thể là “{meant}”",
} as const;
