import type { Exporter } from "../lib/define.js";

/** The report on an inspection as a paper to be signed and sent. It is whole in any case: what is signed hides nothing. */
export const docx: Exporter = {
  name: "docx",
  title: { vi: "Báo cáo kết quả kiểm tra (Word)", en: "Official report on the inspection (Word, in Vietnamese)" },
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
  // The library is large, and most runs do not need it.
  render: async (report, { particulars = {} }) => {
    const [{ reportPaper }, { packed }] = await Promise.all([import("./report-paper.js"), import("./pack.js")]);
    return packed(reportPaper(report, particulars), report.asOf);
  },
};
