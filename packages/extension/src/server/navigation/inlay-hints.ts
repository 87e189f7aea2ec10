import type { Document, Edtf, Facts, Passage, Period, Position } from "@dankiem/core";
import { groupBy } from "@dankiem/core/editor";
import { edtfBounds, overlaps } from "@dankiem/core/text";
import type { InlayHint, Range } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { type ItemInDocument, itemsIn } from "../hover/evidence.js";
import { dayText } from "../hover/text.js";
import type { Feature } from "../lib/feature.js";
import { holds, lspPosition, modelPosition } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { datesIn, isSame, type PlacedDate, placedDates } from "./inlay-dates.js";
import { type Posting, postingOf } from "./inlay-postings.js";

const say = speaker({
  inside: { vi: "trong kỳ", en: "in the period" },
  outside: { vi: "ngoài kỳ", en: "outside the period" },
  partly: { vi: "một phần ngoài kỳ", en: "partly outside the period" },
  "inside-tooltip": { vi: "Trong kỳ kiểm tra {from} – {to}", en: "Within the audited period {from} – {to}" },
  "outside-tooltip": { vi: "Ngoài kỳ kiểm tra {from} – {to}", en: "Outside the audited period {from} – {to}" },
  "partly-tooltip": {
    vi: "Có ngày nằm ngoài kỳ kiểm tra {from} – {to}",
    en: "Some of its days lie outside the audited period {from} – {to}",
  },
  days: { vi: "{days} ngày", en: "{days} days" },
  "days-of": { vi: "{days} ngày, tối thiểu {min}", en: "{days} days, at least {min}" },
  "days-tooltip": { vi: "Từ {from} đến {to}", en: "From {from} to {to}" },
  "min-tooltip": { vi: "Tối thiểu {min} ngày theo bảng kiểm ({item})", en: "At least {min} days by the checklist ({item})" },
  reversed: { vi: "ngày kết thúc trước ngày bắt đầu", en: "the last day precedes the first" },
});

/** Hints behind dates, where the settings ask for them. */
export const inlayHints: Feature = {
  capability: { inlayHintProvider: true },
  register: ({ languages }, { audited }) =>
    languages.inlayHint.on(async ({ textDocument, range }) => {
      const target = await audited(textDocument.uri);
      return target?.snapshot.settings.inlayHints.enabled === true ? inlayHintsOf(target.snapshot, target.path, range) : [];
    }),
  refresh: async ({ languages }, { workspace }) => {
    if (workspace?.inlayHint?.refreshSupport === true) await languages.inlayHint.refresh();
  },
};

/** What is said behind one date. */
interface Note {
  readonly position: Position;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * Returns the hints of a range: behind the dates of evidence whether they fall into the audited period, behind the last day of a
 * posting how long it lasted, behind quarters and the like the days that they stand for. Dates without a certain place have none.
 */
export function inlayHintsOf(snapshot: Snapshot, path: string, range: Range): InlayHint[] {
  const document = snapshot.documents.get(path);
  if (document === undefined) return [];
  const facts = snapshot.factsOf(document);
  const asked = { start: modelPosition(range.start), end: modelPosition(range.end) };
  const items = itemsIn(snapshot, path);
  const notes = facts.passages
    .filter(({ place }) => place.start.line <= asked.end.line && place.end.line >= asked.start.line)
    .flatMap((passage) => passageNotes(passage, document, items, snapshot));
  const all = [...notes, ...headingNotes(document, facts, snapshot)].filter(({ position }) => holds(asked, position));
  return [...groupBy(all, ({ position }) => `${position.line}:${position.column}`).values()].map(hintOf);
}

function hintOf(notes: readonly Note[]): InlayHint {
  const { position } = notes[0] as Note;
  const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== "");
  const label = distinct(notes.map((note) => note.label)).join(" · ");
  const tooltip = distinct(notes.map((note) => note.tooltip)).join("\n");
  return { position: lspPosition(position), label, paddingLeft: true, ...(tooltip === "" ? {} : { tooltip }) };
}

/** Pieces that speak of another matter than the unit's act; their dates are none of the period's. */
const STRANGE: ReadonlySet<string> = new Set(["self-score", "quoted", "elsewhere"]);

function passageNotes(
  passage: Passage,
  document: Document,
  items: readonly ItemInDocument[],
  snapshot: Snapshot,
): readonly Note[] {
  const { start } = passage.place;
  const serving = items.filter(({ pieces }) =>
    pieces.some((piece) => piece.start.line === start.line && piece.start.column === start.column && !STRANGE.has(piece.why)),
  );
  if (serving.length === 0) return [];
  const known = serving.flatMap(({ verdict }) => snapshot.items.get(verdict.item) ?? []);
  const period = periodOf(serving, snapshot);
  const dates = placedDates(document, passage);
  // What must be in force may be older than the period.
  const isDated = !known.some(({ item }) => item.period === "in-force");
  const posting = postingOf(passage, known, snapshot.library);
  return [
    ...dates.flatMap((date) => stretchNotes(date, snapshot)),
    ...(period === null || !isDated ? [] : dates.flatMap((date) => periodNotes(date, period, snapshot))),
    ...(posting === null ? [] : [postingNote(posting, snapshot)]),
  ];
}

/** The audited days of the items that a passage serves; null where they differ. */
function periodOf(serving: readonly ItemInDocument[], { report }: Snapshot): Period | null {
  const periods = serving.map(({ verdict }) =>
    report.scorecards.find(({ unit, checklist }) => unit === verdict.unit && checklist === verdict.checklist),
  );
  const first = periods[0]?.period ?? null;
  return periods.every((card) => card?.period.from === first?.from && card?.period.to === first?.to) ? first : null;
}

function periodNotes({ value, place }: PlacedDate, period: Period, { language }: Snapshot): readonly Note[] {
  const bounds = edtfBounds(value);
  if (bounds === null) return [];
  const isInside = period.from <= bounds.from && bounds.to <= period.to;
  const answer = isInside ? "inside" : overlaps(bounds, period) ? "partly" : "outside";
  const args = { from: dayText(language, period.from), to: dayText(language, period.to) };
  return [
    {
      position: place.end,
      label: say(language, `${answer}`),
      tooltip: say(language, `${answer}-tooltip`, args),
    },
  ];
}

/** Stretches whose ends a reader has to work out: quarters, halves, runs of months. */
const STRETCH = /^\d{4}-[QH]\d$|\//u;

function stretchNotes({ value, place }: PlacedDate, { language }: Snapshot): readonly Note[] {
  const bounds = STRETCH.test(value) ? edtfBounds(value) : null;
  if (bounds === null) return [];
  const label = `${dayText(language, bounds.from)} – ${dayText(language, bounds.to)}`;
  return [{ position: place.end, label, tooltip: "" }];
}

function postingNote({ days, from, to, toPlace, minima }: Posting, { language }: Snapshot): Note {
  const ends = say(language, "days-tooltip", { from: dayText(language, from), to: dayText(language, to) });
  if (days < 0) return { position: toPlace.end, label: say(language, "reversed"), tooltip: ends };
  const distinct = new Set(minima.values());
  const [min] = distinct;
  const isOne = distinct.size === 1 && min !== undefined;
  const told = [...minima].map(([item, fewest]) => say(language, "min-tooltip", { min: fewest, item }));
  return {
    position: toPlace.end,
    label: isOne ? say(language, "days-of", { days, min }) : say(language, "days", { days }),
    tooltip: [ends, ...told].join("\n"),
  };
}

/** A heading "Quý I" lends its days to all that stands below it; its year is certain where it gives one or they agree on it. */
function headingNotes(document: Document, { outline, passages }: Facts, snapshot: Snapshot): readonly Note[] {
  return outline.flatMap(({ line }) => {
    const scopes = new Set(passages.filter(({ context }) => context.headingLine === line).map(({ scope }) => scope));
    const [scope] = scopes.size === 1 ? scopes : [];
    const lent = (value: Edtf): Edtf | null => {
      if (!value.startsWith("--")) return value;
      return typeof scope === "string" && isSame(value, scope) ? scope : null;
    };
    const place = { start: { line, column: 1 }, end: { line, column: Number.MAX_SAFE_INTEGER } };
    return datesIn(document, place, lent).flatMap((date) => stretchNotes(date, snapshot));
  });
}
