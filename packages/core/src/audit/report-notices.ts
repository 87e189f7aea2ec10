import { groupBy } from "../lib/group-by.js";
import { by, byKey } from "../lib/order.js";
import type { Language, Notice } from "../model/model.js";
import type { Report } from "../model/report.js";
import { noticeText } from "../notices/index.js";
import type { KeyedNotice, ReportMemo } from "./incremental/memo.js";

/** Returns the notices of a report, in order of their places. */
export function reportNotices(lists: readonly (readonly Notice[])[], language: Language, memo: ReportMemo): Report["notices"] {
  const byBeginning = new Map<string, (readonly KeyedNotice[])[]>();
  for (const list of lists)
    for (const [beginning, own] of memo.notices(list, () => keyed(list, language, memo))) {
      const known = byBeginning.get(beginning);
      if (known === undefined) byBeginning.set(beginning, [own]);
      else known.push(own);
    }
  const inOrder = (all: readonly (readonly KeyedNotice[])[]) =>
    all
      .flat()
      .sort(byKey)
      .map(({ notice }) => notice);
  return [...byBeginning]
    .sort(by(([beginning]) => beginning))
    .flatMap(([beginning, all]) => memo.sorted(beginning, all, () => inOrder(all)));
}

/** Almost every list is of one document, whose notices stand together in a report. */
function keyed(sources: readonly Notice[], language: Language, memo: ReportMemo): ReadonlyMap<string, readonly KeyedNotice[]> {
  return groupBy(
    sources.map((source) => keyedNotice(source, language, memo)),
    ({ notice }) => beginningOf(notice),
  );
}

function keyedNotice(source: Notice, language: Language, memo: ReportMemo): KeyedNotice {
  return memo.notice(source, () => {
    const notice = noticeOf(source, language);
    return { notice, key: noticeKey(notice) };
  });
}

function noticeKey({ code, places, message: text }: Report["notices"][number]): string {
  const line = places[0] === undefined ? "" : `${String(places[0].start.line).padStart(8, "0")}\n`;
  return `${beginningOf({ places })}${line}${code}\n${text}`;
}

/** What the key of a notice begins with: the path of its first place. */
const beginningOf = ({ places: [first] }: Pick<Notice, "places">) => `${first?.path ?? ""}\n`;

function noticeOf({ code, args, places }: Notice, language: Language): Report["notices"][number] {
  return {
    code,
    args: { ...args },
    message: noticeText(language, { code, args }) ?? code,
    places: [...places],
  };
}
