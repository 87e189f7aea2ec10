import { defineNotices } from "./lib/define.js";

/** Dates that cannot be right; read with the facts. */
export const dates = defineNotices({
  of: "document",
  messages: {
    vi: {
      "date-impossible": "Ngày không có thật: “{text}”",
      "date-yearly-with-year": "Mâu thuẫn: “{text}” vừa ghi một năm cụ thể, vừa ghi “hằng năm”",
      "date-disagrees":
        "Ngày văn bản mâu thuẫn: văn bản ghi {printed}, phần khai báo đầu tệp ghi {declared}; đang tính theo phần khai báo",
      "date-truncated": "Ngày bị thiếu chữ số: “{text}”",
      "date-blank": "Ngày để trống: “{text}”",
    },
    en: {
      "date-impossible": "No such day: “{text}”",
      "date-yearly-with-year": "Contradiction: “{text}” gives one year and says “every year”",
      "date-disagrees":
        "Contradictory dates: the paper is dated {printed}, its front matter says {declared}; the front matter was followed",
      "date-truncated": "A digit of the date is missing: “{text}”",
      "date-blank": "Blank date: “{text}”",
    },
  },
});
