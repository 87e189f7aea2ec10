import type { Exporter } from "../lib/define.js";

/** The minutes of an inspection as a paper to be signed. They are whole in any case: what is signed hides nothing. */
export const docxBienBan: Exporter = {
  name: "docx-bien-ban",
  title: { vi: "Biên bản kiểm tra (Word)", en: "Official minutes of the inspection (Word, in Vietnamese)" },
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
  // The library is large, and most runs do not need it.
  render: async (report, { particulars = {} }) => {
    const [{ minutesPaper }, { packed }] = await Promise.all([import("./minutes-paper.js"), import("./pack.js")]);
    return packed(minutesPaper(report, particulars), report.asOf);
  },
};
