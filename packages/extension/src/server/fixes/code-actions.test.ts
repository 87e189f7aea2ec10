import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionsAt, after, applied, earnedIn, PATH, rangeAt, wholeRange } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { uriOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { codeActionsAt } from "./code-actions.js";

const TWO = "Theo Kế hoạch số 117-KH/UBND của xã.\n\nTheo Thông báo số 15 /TB-UBND của xã.\n";

describe("what is offered", () => {
  test("answers the problems that it mends, of those that touch it", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(TWO) });
    const range = rangeAt(snapshot, "117-KH/UBND");
    const diagnostics = [
      { range, code: "number-form", message: "thể thức" },
      { range, code: "placeholder", message: "khác" },
      { range: rangeAt(snapshot, "15 /TB"), code: "number-form", message: "dòng khác" },
    ];
    const [action] = actionsAt(snapshot, range, { diagnostics });
    expect(action).toMatchObject({ title: "Sửa thành “117/KH-UBND”", kind: "quickfix", isPreferred: true });
    expect(action?.diagnostics).toEqual([diagnostics[0]]);
  });

  test("comes with the preferred ones first", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(TWO) });
    const preferred = actionsAt(snapshot, wholeRange(snapshot)).map(({ isPreferred }) => isPreferred === true);
    expect(preferred).toEqual([...preferred].sort((a, b) => Number(b) - Number(a)));
    expect(preferred[0]).toBe(true);
  });

  test("is of the kinds asked for", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(TWO) });
    const kinds = (only?: string[]) =>
      new Set(actionsAt(snapshot, wholeRange(snapshot), only === undefined ? {} : { only }).map(({ kind }) => kind));
    expect(kinds()).toEqual(new Set(["quickfix"]));
    expect(kinds(["source.fixAll"])).toEqual(new Set(["source.fixAll.dankiem"]));
    expect(kinds(["source"])).toEqual(new Set(["source.fixAll.dankiem"]));
    expect(kinds(["source.organizeImports"])).toEqual(new Set());
  });

  test("is nothing for a document that was not audited", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(codeActionsAt(snapshotOf({}), "la.md", range, { hasClientCommands: false, diagnostics: [] })).toEqual([]);
  });

  test("speaks the language of the folder", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(TWO) }, { language: "en" });
    expect(actionsAt(snapshot, rangeAt(snapshot, "117"))[0]?.title).toBe("Change to “117/KH-UBND”");
  });
});

describe("all at once", () => {
  test("one kind of mistake, where there are several of it", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(TWO) });
    const all = actionsAt(snapshot, rangeAt(snapshot, "117")).find(({ title }) => title.startsWith("Sửa tất cả"));
    expect(all?.title).toBe("Sửa tất cả số, ký hiệu trong văn bản này (2)");
    expect(bodyOf(applied(snapshot, all ?? { title: "" })[PATH] ?? "")).toBe(
      "Theo Kế hoạch số 117/KH-UBND của xã.\n\nTheo Thông báo số 15/TB-UBND của xã.\n",
    );
  });

  test("every mistake of the document; of edits that overlap one is made", () => {
    const body = `${"Theo Kế hoạch số 117-KH/UBND, xã họp.".normalize("NFD")}\n\n${TWO}`;
    const snapshot = snapshotOf({ [PATH]: reportWith(body) });
    const [all] = actionsAt(snapshot, rangeAt(snapshot, "BÁO CÁO"), { only: ["source.fixAll.dankiem"] });
    const edits = all?.edit?.changes?.[uriOf("/folder", PATH)] ?? [];
    expect(edits).toHaveLength(3);
    const once = after(snapshot, all ?? { title: "" });
    const [rest] = actionsAt(once, rangeAt(once, "BÁO CÁO"), { only: ["source.fixAll"] });
    expect(after(once, rest ?? { title: "" }).report.notices.filter(({ code }) => /number|encoding/.test(code))).toEqual([]);
  });

  test("one mistake alone is not offered twice", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith("Theo Kế hoạch số 117-KH/UBND của xã.\n") });
    expect(actionsAt(snapshot, wholeRange(snapshot)).filter(({ title }) => title.startsWith("Sửa tất cả"))).toEqual([]);
  });
});

const EXAMPLES = new URL("../../../../../examples/", import.meta.url);
const papers = readdirSync(EXAMPLES).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, EXAMPLES))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(new URL(`${folder}/${name}`, EXAMPLES), "utf8") })),
);

/** Mistakes that people make, each in a few lines of a paper. */
const SPOILERS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "decomposed here and there": (text) => text.replace(/^.*xã.*$/gmu, (line) => line.normalize("NFD")),
  "with other dashes": (text) => text.replace(/(\d)\/(\p{Lu}+)-(?=\p{Lu})/gu, "$1 / $2–"),
  "with broken links": (text) => text.replaceAll("](minh-chung/", "](minh_chung/"),
  "without some diacritics": (text) => text.replace(/niêm yết|hương ước/gu, (words) => words.replace("ê", "e").replace("ơ", "o")),
};

const problems = ({ report }: Snapshot) =>
  [
    ...report.notices.filter(({ code }) => /^(?:number-form|encoding-|spelling-slip|broken-attachment)/.test(code)),
    ...report.verdicts.flatMap(({ findings }) => findings.filter(({ criterion }) => criterion === "near-match")),
  ].reduce((all, { places }) => all + places.length, 0);

describe.each(Object.keys(SPOILERS))("a paper %s", (spoiler) => {
  // A whole audit follows each action, so not every paper.
  test.each(papers.filter((_, index) => index % 6 === 0))(
    "$name: an action mends what it says or leaves the points as they are",
    ({ text }) => {
      const folder = { attachments: ["minh-chung/bb-niem-yet-01.txt"] };
      const snapshot = snapshotOf({ [PATH]: SPOILERS[spoiler]?.(text) ?? text }, folder);
      const titles = new Set<string>();
      for (const action of actionsAt(snapshot, wholeRange(snapshot))) {
        // Of actions that differ only in their words, one will do.
        const kind = action.title.replace(/“.*/s, "");
        if (titles.has(kind)) continue;
        titles.add(kind);
        const now = after(snapshot, action, folder);
        if (/^(?:Sửa|Chuyển|Trỏ)/.test(action.title)) expect(problems(now), action.title).toBeLessThan(problems(snapshot));
        else expect(earnedIn(now), action.title).toBeCloseTo(earnedIn(snapshot), 6);
      }
    },
  );
});
