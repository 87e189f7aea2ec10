import { defineNotices } from "./lib/define.js";

/** What shows that a paper is not finished or not issued; read with the facts. */
export const drafts = defineNotices({
  of: "document",
  messages: {
    vi: {
      "blank-number": "Số văn bản để trống: mới là dự thảo, chưa tính là minh chứng",
      "blank-date": "Ngày văn bản để trống: mới là dự thảo, chưa tính là minh chứng",
      unsigned: "Văn bản ghi là dự thảo hoặc chưa ký",
      placeholder: "Chỗ trống chưa điền nội dung",
    },
    en: {
      "blank-number": "The document number is blank: a draft, which proves nothing",
      "blank-date": "The document date is blank: a draft, which proves nothing",
      unsigned: "The document calls itself a draft or unsigned",
      placeholder: "A placeholder was never filled in",
    },
  },
});
