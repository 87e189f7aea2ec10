import { collectFacts } from "../../facts/facts.js";
import { prose } from "../../lib/printable.js";
import { speaker } from "../../messages/index.js";
import type { Document, Language, Lent, Position } from "../../model/model.js";

const say = speaker({
  vi: {
    lent: "Hiểu thêm: {what}",
    columns: "theo các cột của bảng",
    lines: "theo ngày và nơi ở đầu các dòng",
    lead: "theo câu dẫn",
    heading: "theo đề mục",
    title: "theo tên sổ",
    legend: "theo chú giải ký hiệu",
    paper: "theo loại văn bản được nêu",
  },
  en: {
    lent: "Understood besides: {what}",
    columns: "from the columns of the table",
    lines: "from the days and places in its lines",
    lead: "from the sentence that introduces it",
    heading: "from the heading",
    title: "from the title of the register",
    legend: "from the list of symbols",
    paper: "from the kind of the paper named",
  },
});

/** Returns what the passage at a place is lent by what it stands in, as one line; null where its own words are all there is. */
export type LentAt = (path: string, start: Position) => string | null;

/** Returns how to ask papers for it; each paper is read once, when it is asked. */
export function lentIn(documents: readonly Document[], language: Language): LentAt {
  const papers = new Map(documents.map((document) => [document.path, document] as const));
  const read = new Map<string, ReadonlyMap<string, readonly Lent[]>>();
  return (path, start) => {
    const document = papers.get(path);
    if (document === undefined) return null;
    const lent = read.get(path) ?? lentByPlace(document);
    read.set(path, lent);
    return lentText(lent.get(keyOf(start)) ?? [], language);
  };
}

const keyOf = ({ line, column }: Position) => `${line}:${column}`;

const lentByPlace = (document: Document): ReadonlyMap<string, readonly Lent[]> =>
  new Map(collectFacts(document).passages.map(({ place, context }) => [keyOf(place.start), context.lent] as const));

function lentText(lent: readonly Lent[], language: Language): string | null {
  if (lent.length === 0) return null;
  const what = lent.map(({ text, from }) => `${prose(text)} (${say(language, from)})`).join("; ");
  return say(language, "lent", { what });
}
