import { memoText } from "../../lib/memo.js";
import { findDates } from "../dates/dates.js";

/** Words of which headings are made that say nothing of what stands below them. */
const GENERIC =
  /(?<!\p{L})(?:các |những |một số |tình hình và |đánh giá )?(?:kết quả|kết quả đạt được|kết quả thực hiện|kết quả cụ thể|kết luận|hạn chế|tồn tại|khó khăn|vướng mắc|thuận lợi|ưu điểm|nhược điểm|khuyết điểm|nguyên nhân|nội dung|nội dung chính|nội dung cụ thể|diễn biến|diễn biến chính|nhận xét|đánh giá|đánh giá chung|chung|tình hình|tình hình chung|đặc điểm tình hình|số liệu|chi tiết|ghi chú|ghi thêm|ngoài lề|việc khác|khác|phần|mục|trang|tờ|phụ lục|bảng|biểu|danh sách|thời gian|địa điểm|thành phần|chủ trì|thư ký|buổi|ngày|tháng|năm|quý|kỳ|tuần|đợt|lần|số|thứ|nhất|hai|ba|tư|sáng|chiều|tối|về|và|trong|đạt được|đã làm|làm được|việc đã làm|chưa làm được|còn lại|tiếp theo)(?!\p{L})/giu;
const NO_WORDS = /[\s\d.,:;()/[\]"“”–—*+-]+|(?<!\p{L})[IVXLC]+(?!\p{L})|(?<!\p{L})\p{L}(?!\p{L})/gu;

/** Tells whether a heading says nothing of its matter: "Kết quả", "Hạn chế", a bare date or number. */
export const isGenericHeading = memoText((title): boolean => {
  let rest = title;
  for (const { start, end } of findDates(title).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(GENERIC, " ").replace(NO_WORDS, "") === "";
});
