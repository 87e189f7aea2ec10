import { speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";
import { sharedMessages } from "../lib/messages.js";

const own = defineMessages({
  vi: {
    "machine-clauses": "Căn cứ: {clauses}",
    "machine-worth": "Điểm tối đa: {points}",
    "machine-notice": "Lưu ý về văn bản: {code}",
    "machine-notice-help": "Chỗ trong văn bản cần xem lại; không làm thay đổi kết quả của nội dung nào. Mã: {code}",
    "machine-root": "Thư mục được kiểm tra",
    "machine-related": "Liên quan",
    "machine-omitted": "Đã lược {count} kết quả ít điểm hơn vì một tệp chỉ được chứa {limit} kết quả",
    "machine-broken": "{item}: {message}",
  },
  en: {
    "machine-clauses": "Basis: {clauses}",
    "machine-worth": "Worth at most: {points}",
    "machine-notice": "Notice on a paper: {code}",
    "machine-notice-help": "A place in a paper to look at again; it changes the verdict of no item. Code: {code}",
    "machine-root": "The audited folder",
    "machine-related": "Related",
    "machine-omitted": "{count} results of lesser worth left out, since a file may hold only {limit} results",
    "machine-broken": "{item}: {message}",
  },
});

/** Says the words of the log. */
export const message = speaker(own, sharedMessages);
