import { mainPlace, type ReportVerdict } from "@dankiem/core/report";
import { CodeActionKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { rangeOf } from "../lib/ranges.js";
import { type Blank, blankCommand, blankEdits, RECIPIENTS } from "./lib/blank.js";
import { briefPoints } from "./lib/brief-points.js";
import { type Fix, type FixContext, type Proposal, touches } from "./lib/fix.js";
import type { SourceText } from "./lib/source-text.js";

const say = speaker({
  recipient: {
    vi: "Thêm một dòng vào “Nơi nhận” cho “{title}” (điền đúng được thêm {points} điểm)",
    en: "Add a line to “Nơi nhận” for “{title}” (filled in rightly, it brings {points} points)",
  },
});

/** Offers a line in the list of recipients where the one to whom a paper is owed is missing. */
export const recipientFix: Fix = { kind: CodeActionKind.QuickFix, propose };

function propose(context: FixContext): readonly Proposal[] {
  return context.snapshot.report.verdicts.flatMap((verdict) => proposalsFor(verdict, context));
}

function proposalsFor(verdict: ReportVerdict, context: FixContext): readonly Proposal[] {
  const { snapshot, path, source, range } = context;
  const finding = verdict.findings.find(({ code, points }) => code === "recipient-missing" && points > 0);
  const place = mainPlace(verdict);
  const use = snapshot.items.get(verdict.item)?.item.criteria.find(({ criterion }) => criterion === "recipient");
  if (finding === undefined || use === undefined || place?.path !== path || !touches(rangeOf(place), range)) return [];
  const line = listLine(source);
  if (line === null) return [];
  const blanks: readonly Blank[] = [{ ...line, gap: { label: RECIPIENTS, fields: [], use } }];
  const { language } = snapshot;
  const title = say(language, "recipient", { title: verdict.title, points: briefPoints(finding.points, language) });
  const command = blankCommand(title, blanks, context);
  return [
    {
      title,
      codes: [verdict.item],
      range: rangeOf(place),
      ...(command === null ? { changes: { [path]: blankEdits(blanks, context) } } : { command }),
      isPreferred: false,
    },
  ];
}

const LIST_HEAD = /^[\s*_]*nơi\s+nhận\s*(?:[:–-]|[*_]*\s*$)/iu;
const ENTRY = /^(\s*[-*+–]\s+)(.*)$/u;
const KEPT = /^lưu(?!\p{L})/iu;

/** Below the last entry of the list but the one that says where the paper is kept; null for a list that is written in another way. */
function listLine(source: SourceText): Omit<Blank, "gap"> | null {
  const head = source.lines.findLastIndex((text) => LIST_HEAD.test(text.normalize("NFC"))) + 1;
  if (head === 0) return null;
  let [line, last] = [head + 1, 0];
  let bullet = "- ";
  for (; line <= source.lines.length; line += 1) {
    const text = source.line(line);
    const entry = ENTRY.exec(text.normalize("NFC"));
    if (entry === null && text.trim() !== "") break;
    if (entry === null) {
      if (last > 0) break;
      continue;
    }
    if (KEPT.test(entry[2] ?? "")) break;
    [last, bullet] = [line, entry[1] ?? bullet];
  }
  const at = source.lineEnd(last === 0 ? head : last);
  return { start: at, end: at, before: `\n${bullet}`, after: ";" };
}
