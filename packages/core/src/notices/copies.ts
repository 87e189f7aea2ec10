import { defineNotices } from "./lib/define.js";

/** Text that another paper, or another year, seems to have lent; found by `copies/`. */
export const copies = defineNotices({
  of: "unit",
  messages: {
    vi: {
      "copied-passage": "Đoạn văn trùng với {other}, dòng {line}",
      "copied-share": "{percent} % nội dung trùng với văn bản khác, chủ yếu là {other}",
      "copied-year": "Còn ghi “{text}” trong văn bản về năm {year}: nghi chép lại văn bản năm trước",
    },
    en: {
      "copied-passage": "Passage repeats {other}, line {line}",
      "copied-share": "{percent} % of the text repeats other papers, mostly {other}",
      "copied-year": "Still says “{text}” in a paper on {year}: probably copied from last year's",
    },
  },
});
