import type { Passage } from "@dankiem/core";
import { forms } from "@dankiem/core/editor";
import { textAt } from "../../lib/ranges.js";
import type { FixDocument } from "./fix.js";

/** Longest stretch that tells what a figure counts. */
const MAX_COUNT = 60;

/** Returns, by label, what a passage says already, as a line of a record would say it. */
export function knownValues({ fields, text }: Passage, { source }: FixDocument): Readonly<Record<string, string>> {
  const { dates, from, to, responsible, documents, attachments, counts } = fields;
  const figures = counts.map(({ place }) => {
    const start = source.offsetOf(place.start);
    const words = source.text.slice(start, start + MAX_COUNT).split(/[;|\r\n]|\.(?:\s|$)/)[0] ?? "";
    return words.trim();
  });
  const known = {
    "Hình thức": forms.filter(({ id }) => fields.forms.includes(id)).map(({ vi }) => vi),
    "Thời gian": dates.map(printedDate),
    "Từ ngày": [printedDate(from ?? "")],
    "Đến ngày": [printedDate(to ?? "")],
    "Người thực hiện": responsible.slice(0, 1),
    "Văn bản": documents
      .filter(({ superior }) => !superior)
      .map(({ number, date }) => (date === null ? number : `${number} ngày ${printedDate(date)}`)),
    "Minh chứng": attachments.map(({ place }) => textAt(source.document, place)),
    "Số liệu": figures.filter((figure, index) => !figures.slice(0, index).some((earlier) => earlier.endsWith(figure))),
  };
  const told = Object.entries(known).map(
    ([label, values]) => [label, values.filter((value) => value !== "").join(", ")] as const,
  );
  return Object.fromEntries(told.filter(([, value]) => value !== "" && text !== ""));
}

/** A day, a month or a quarter as papers write it; empty for what is vaguer. */
function printedDate(edtf: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf);
  if (day !== null) return `${day[3]}/${day[2]}/${day[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(edtf);
  if (month !== null) return `tháng ${Number(month[2])}/${month[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(edtf);
  return quarter === null ? "" : `quý ${["I", "II", "III", "IV"][Number(quarter[2]) - 1]}/${quarter[1]}`;
}
