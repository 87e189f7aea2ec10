import { defineNotices } from "./lib/define.js";

/** Slips in how a paper is written down; read with the facts. */
export const wording = defineNotices({
  of: "document",
  messages: {
    vi: {
      "number-form": "Số, ký hiệu văn bản viết chưa đúng thể thức: “{text}”, nên là “{canonical}”",
      "block-too-complex": "Đoạn quá dài hoặc cấu trúc quá phức tạp, đọc như văn bản thường",
      "html-leftover": "Còn sót thẻ HTML trong văn bản: “{text}”",
    },
    en: {
      "number-form": "Document number not in its official form: “{text}”, expected “{canonical}”",
      "block-too-complex": "Passage too long or too intricate; read as plain text",
      "html-leftover": "HTML tags left in the text: “{text}”",
    },
  },
});
