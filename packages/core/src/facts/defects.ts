import type { Header, Notice, Place } from "../model/model.js";
import { findDates } from "../text/dates/dates.js";
import type { HeaderReading } from "../text/header/header.js";
import type { PlainLine } from "../text/lines.js";
import { findDocumentNumbers } from "../text/numbers/document-numbers.js";
import type { EncodingFlaw } from "./decode.js";
import type { FrontMatter } from "./front-matter.js";
import type { Places } from "./places.js";

/** What the defects of a paper are read from. */
export interface DefectInput {
  readonly header: Header;
  readonly reading: HeaderReading;
  readonly front: FrontMatter;
  readonly lines: readonly PlainLine[];
  readonly plain: readonly { readonly start: number; readonly end: number }[];
  readonly flaws: readonly EncodingFlaw[];
  readonly places: Places;
  readonly place: (start: number, end: number) => Place;
}

/** Notes that something is still to be written. */
const PLACEHOLDER =
  /(?:\[\s*(?:điền|bổ sung|cập nhật|nhập)[^\]]{0,40}\]|\(\s*chưa (?:cập nhật|có số liệu|điền)[^)]{0,40}\)|\.{6,}|_{4,}|…{2,}|\bxx+\/xx+)/iu;
/** Findings of one code and document are gathered in one notice of at most so many places. */
const MAX_PLACES = 50;

/** Returns what an inspector should know of a paper as such, whatever the checklist. */
export function documentDefects(input: DefectInput): Notice[] {
  return gathered([
    ...headerDefects(input),
    ...declaredDateDefects(input),
    ...frontMatterDefects(input),
    ...readingDefects(input),
    ...lineDefects(input),
  ]);
}

function headerDefects({ header, reading, places }: DefectInput): Notice[] {
  const notices: Notice[] = [];
  const line = (at: number | null) => (at === null ? [header.place] : [places.lines(at, at)]);
  if (header.draft.includes("number")) notices.push({ code: "blank-number", args: {}, places: line(reading.numberLine) });
  if (header.draft.includes("date")) notices.push({ code: "blank-date", args: {}, places: line(reading.dateLine) });
  if (header.draft.includes("signature")) notices.push({ code: "unsigned", args: {}, places: [header.place] });
  return notices;
}

/** The front matter wins, so the printed day that it overrides comes first and the declared one second. */
function declaredDateDefects({ header, reading, front, lines, places }: DefectInput): Notice[] {
  const declared = front.values.ngayBanHanh ?? front.values.date;
  if (declared === undefined || header.date === null || reading.date === null || header.date === reading.date) return [];
  if (reading.dateLine === null) return [];
  const line = lines.find(({ raw, start }) => start < front.bodyStart && raw.includes(declared))?.line ?? 1;
  const args = { declared: header.date, printed: reading.date };
  return [{ code: "date-disagrees", args, places: [places.lines(reading.dateLine, reading.dateLine), places.lines(line, line)] }];
}

function frontMatterDefects({ front, places }: DefectInput): Notice[] {
  return front.problems.map(({ code, line, args }) => ({ code, args, places: [places.lines(line, line)] }));
}

function readingDefects({ flaws, plain, places, place }: DefectInput): Notice[] {
  return [
    ...flaws.map(({ kind, start, end }) => ({ code: `encoding-${kind}`, args: {}, places: [places.place(start, end)] })),
    ...plain.map(({ start, end }) => ({ code: "block-too-complex", args: {}, places: [place(start, end)] })),
  ];
}

function lineDefects(input: DefectInput): Notice[] {
  return input.lines.flatMap((line) =>
    line.plain === ""
      ? []
      : [
          ...placeholderDefects(line, input),
          ...dateDefects(line, input),
          ...numberFormDefects(line, input),
          ...htmlDefects(line, input),
        ],
  );
}

function placeholderDefects(line: PlainLine, { reading, places }: DefectInput): Notice[] {
  if (line.line === reading.numberLine || line.line === reading.dateLine || !PLACEHOLDER.test(line.plain)) return [];
  return [{ code: "placeholder", args: {}, places: [places.lines(line.line, line.line)] }];
}

const DATE_CODES: Readonly<Record<string, string>> = {
  impossible: "date-impossible",
  "yearly-with-year": "date-yearly-with-year",
  truncated: "date-truncated",
  blank: "date-blank",
};

function dateDefects(line: PlainLine, { reading, places }: DefectInput): Notice[] {
  if (!/\d|…|\.\.\./.test(line.raw) || line.line === reading.dateLine) return [];
  return findDates(line.plain).flatMap(({ issues, start, end }) =>
    issues.flatMap((issue) => {
      const code = DATE_CODES[issue];
      const text = line.plain.slice(start, end);
      return code === undefined ? [] : [{ code, args: { text }, places: [places.lines(line.line, line.line)] }];
    }),
  );
}

/** Flaws in how a number is printed; a missing zero or a dash does not make it another number. */
function numberFormDefects(line: PlainLine, { places }: DefectInput): Notice[] {
  if (!line.plain.includes("/")) return [];
  return findDocumentNumbers(line.plain).flatMap(({ issues, canonical, start, end }) => {
    const worth = issues.filter((issue) => issue !== "blank" && issue !== "shared-suffix");
    if (worth.length === 0) return [];
    const args = { text: line.plain.slice(start, end), canonical };
    return [{ code: "number-form", args, places: [places.lines(line.line, line.line)] }];
  });
}

/** Tags of a word processor in prose; a table that a converter wrote as HTML is no left-over. */
const HTML = /<\/?(?:b|i|u|p|div|span|font|strong|em|o:p)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|amp);/iu;

function htmlDefects(line: PlainLine, { places }: DefectInput): Notice[] {
  const found = /^\s*<(?:\/?(?:table|thead|tbody|tr|td|th|col|colgroup)\b|p)/i.test(line.raw) ? null : HTML.exec(line.raw);
  return found === null
    ? []
    : [{ code: "html-leftover", args: { text: found[0].slice(0, 40) }, places: [places.lines(line.line, line.line)] }];
}

/** One notice for each code and wording, with all its places. */
function gathered(notices: readonly Notice[]): Notice[] {
  const byKey = new Map<string, Notice>();
  for (const notice of notices) {
    const key = `${notice.code} ${JSON.stringify(notice.args)}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? notice : { ...known, places: [...known.places, ...notice.places].slice(0, MAX_PLACES) });
  }
  return [...byKey.values()];
}
