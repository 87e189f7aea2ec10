import type { TextExporter } from "../lib/define.js";
import { page } from "./page.js";

/** The report as one page to read on a screen or a phone and to print; it needs no network and no other file. */
export const html: TextExporter = {
  name: "html",
  title: { vi: "Trang HTML để đọc và in", en: "HTML page to read and print" },
  mediaType: "text/html",
  extension: "html",
  render: (report, { quiet }) => page(report, quiet),
};
