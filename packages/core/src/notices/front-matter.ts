import { defineNotices } from "./lib/define.js";

/** What is wrong with the declaration at the top of a file; read with the facts. */
export const frontMatter = defineNotices({
  of: "document",
  messages: {
    vi: {
      "front-matter-broken": "Phần khai báo đầu tệp sai cú pháp YAML: “{text}”; phần còn lại của tệp vẫn được đọc",
      "front-matter-colon": "Phần khai báo đầu tệp có dấu hai chấm trong giá trị: “{text}”; đặt giá trị trong ngoặc kép",
      "front-matter-number": "“{text}” sẽ bị nhiều phần mềm đọc thành số và mất chữ số 0; đặt trong ngoặc kép",
    },
    en: {
      "front-matter-broken": "Front matter is not valid YAML: “{text}”; the rest of the file was read",
      "front-matter-colon": "A value of the front matter contains a colon: “{text}”; put it in quotes",
      "front-matter-number": "Many programs read “{text}” as a number and lose the zero; put it in quotes",
    },
  },
});
