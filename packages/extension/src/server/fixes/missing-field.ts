import type { Passage } from "@dankiem/core";
import { groupBy } from "@dankiem/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { rangeOf } from "../lib/ranges.js";
import { type Blank, blankCommand, blankEdits } from "./lib/blank.js";
import { briefPoints } from "./lib/brief-points.js";
import { distinct, type Gap, gapsIn, type ItemGaps } from "./lib/field-gaps.js";
import type { Fix, FixContext, Proposal } from "./lib/fix.js";
import { recordBlanks, rowBlanks } from "./lib/record-blanks.js";
import { sentenceBlanks } from "./lib/sentence-blanks.js";

const say = speaker({
  field: {
    vi: "Thêm dòng “{label}” để điền cho “{title}” (điền đủ được thêm {points} điểm)",
    en: "Add a line “{label}” to fill in for “{title}” (filled in, it brings {points} points)",
  },
  cell: {
    vi: "Đánh dấu ô “{label}” còn phải điền cho “{title}” (điền đủ được thêm {points} điểm)",
    en: "Mark the cell “{label}” as still to be filled in for “{title}” (filled in, it brings {points} points)",
  },
  record: {
    vi: "Thêm bảng kê cần điền cho “{title}”: “{label}” (điền đủ được thêm {points} điểm)",
    en: "Add a list to fill in for “{title}”: “{label}” (filled in, it brings {points} points)",
  },
});

/** Gaps that are offered together, with what filling them would bring to which items. */
interface Part {
  readonly gaps: readonly Gap[];
  readonly points: number;
  readonly items: readonly ItemGaps[];
}

interface Offer extends Part {
  readonly passage: Passage;
  readonly blanks: readonly Blank[];
}

/**
 * Offers a place to write what evidence lacks: a line of its record, its cell, or a short list below its sentence. Nothing is
 * earned until somebody fills it in. What brings most comes first.
 */
export const fieldFix: Fix = { kind: CodeActionKind.QuickFix, propose };

function propose(context: FixContext): readonly Proposal[] {
  const byPassage = groupBy(gapsIn(context), ({ passage }) => passage);
  const offers = [...byPassage].flatMap(([index, items]) => offersFor(items, context.facts.passages[index] as Passage, context));
  const byEdit = groupBy(offers, ({ blanks }) => JSON.stringify(blankEdits(blanks, context)));
  return [...byEdit.values()]
    .map(merged)
    .sort((a, b) => b.points - a.points)
    .map((offer, index) => proposalOf(offer, index === 0, context));
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function offersFor(items: readonly ItemGaps[], passage: Passage, context: FixContext): readonly Offer[] {
  if (passage.kind === "sentence") {
    return items.flatMap((wanting) => {
      const gaps = gapsOf([wanting]);
      const blanks = sentenceBlanks(wanting, gaps, context);
      return blanks.length === 0 ? [] : [{ gaps, points: worth([wanting], gaps), items: [wanting], passage, blanks }];
    });
  }
  const blanksOf = passage.kind === "row" ? rowBlanks : recordBlanks;
  const all = gapsOf(items);
  return [{ gaps: all, items }, ...apart(items)].flatMap(({ gaps, items: some }) => {
    const blanks = blanksOf(passage, gaps, context);
    const made = blanks.flatMap(({ gap }) => (gap === null ? [] : [gap]));
    return blanks.length === 0 ? [] : [{ gaps, points: worth(some, made), items: some, passage, blanks }];
  });
}

/** All that any of the items misses, each label once. */
function gapsOf(items: readonly ItemGaps[]): readonly Gap[] {
  return distinct(items.flatMap(({ findings }) => findings.flatMap((finding) => finding.gaps)));
}

/** What the findings would bring whose labels are among the gaps. */
function worth(items: readonly ItemGaps[], made: readonly Gap[]): number {
  const isMade = ({ label }: Gap) => made.some((gap) => gap.label === label);
  return sum(
    items.map(({ findings, verdict: { points } }) => {
      const brought = findings.filter(({ gaps }) => gaps.some(isMade)).map((finding) => finding.points);
      return Math.min(points.max - points.earned, sum(brought));
    }),
  );
}

/** What one finding misses, for every item that has the same finding. */
function apart(items: readonly ItemGaps[]): readonly Pick<Part, "gaps" | "items">[] {
  const findings = items.flatMap((item) => item.findings.map((finding) => ({ ...finding, item })));
  const alike = groupBy(findings, ({ gaps }) => gaps.map(({ label }) => label).join());
  return [...alike.values()].map((same) => ({
    gaps: same[0]?.gaps ?? [],
    items: same.map(({ item }) => item),
  }));
}

/** Offers that come to the same edit are one: of two parts of one item, the first, which is the larger. */
function merged([first, ...others]: readonly Offer[]): Offer {
  const { items, points, ...rest } = first as Offer;
  const added = others.filter((other) => other.items.every(({ item }) => items.every((known) => known.item !== item)));
  return {
    ...rest,
    points: points + sum(added.map((other) => other.points)),
    items: [...items, ...added.flatMap((other) => other.items)],
  };
}

const CODES = { row: "cell", record: "field", sentence: "record" } as const;

function proposalOf({ passage, gaps, blanks, points, items }: Offer, isPreferred: boolean, context: FixContext): Proposal {
  const { language } = context.snapshot;
  const labels = gaps.map(({ label }) => label).filter((label) => blanks.some(({ gap }) => gap?.label === label));
  const title = say(language, CODES[passage.kind], {
    label: labels.join("”, “"),
    title: `${items[0]?.verdict.title}${items.length > 1 ? ` (+${items.length - 1})` : ""}`,
    points: briefPoints(points, language),
  });
  const command = blankCommand(title, blanks, context);
  return {
    title,
    codes: items.map(({ item }) => item.id),
    range: rangeOf(passage.place),
    ...(command === null ? { changes: { [context.path]: blankEdits(blanks, context) } } : { command }),
    isPreferred,
  };
}
