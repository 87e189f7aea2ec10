import { speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";
import { sharedMessages } from "../lib/messages.js";

const own = defineMessages({
  vi: {
    "oscal-title": "Kết quả kiểm tra thực hiện dân chủ ở cơ sở",
    "oscal-plan": "Bảng kiểm đã dùng",
    "oscal-unit-role": "Đơn vị được kiểm tra",
    "oscal-self": "Điểm tự chấm: {item}",
    "oscal-unnamed": "Không có nội dung nào",
    "oscal-place": "Từ dòng {line}, cột {column}",
  },
  en: {
    "oscal-title": "Results of an audit of grassroots democracy",
    "oscal-plan": "Checklists that were used",
    "oscal-unit-role": "Audited unit",
    "oscal-self": "Self-score: {item}",
    "oscal-unnamed": "No items",
    "oscal-place": "From line {line}, column {column}",
  },
});

/** Says the words of the OSCAL results. */
export const message = speaker(own, sharedMessages);
