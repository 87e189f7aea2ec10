import { expect, test } from "vitest";
import { parseExamples } from "./examples.js";

const read = (...lines: string[]) => parseExamples(lines.join("\n"), "mau.examples.md", new Set(["mau.mot", "mau.hai"]), "en");
const told = (...lines: string[]) => read(...lines).issues.map(({ line, message }) => `${line} ${message}`);
const LETTER = ["# frame 12/BC-UBND", "```markdown", "UBND XÃ", "", "{body}", "", "CHỦ TỊCH", "```"];

test("a body goes into its frame, or stands alone; state and reason stand in the heading", () => {
  const { examples, issues } = read(
    ...LETTER,
    "",
    "# mau.mot",
    "A note.",
    "## pass in 12/BC-UBND",
    "```markdown",
    "Đã họp.",
    "",
    "# Not a heading",
    "```",
    "## fail planned-only",
    "",
    "```",
    "Sẽ họp.",
    "```",
    "# mau.hai",
    "## notapplicable not-applicable in 12/BC-UBND",
    "````markdown",
    "```",
    "````",
  );
  expect(issues).toEqual([]);
  expect([...examples]).toEqual([
    [
      "mau.mot",
      [
        { expect: "pass", text: ["UBND XÃ", "", "Đã họp.", "", "# Not a heading", "", "CHỦ TỊCH"] },
        { expect: "fail", reason: "planned-only", text: ["Sẽ họp."] },
      ],
    ],
    ["mau.hai", [{ expect: "notapplicable", reason: "not-applicable", text: ["UBND XÃ", "", "```", "", "CHỦ TỊCH"] }]],
  ]);
});

test("line ends and a byte order mark make no difference", () => {
  const text = ["# mau.mot", "## fail", "```", "a", "```"];
  expect(read(`\uFEFF${text.join("\r\n")}`)).toMatchObject({ examples: read(...text).examples, issues: [] });
});

test("an unknown item, frame, state or reason is told at its heading", () => {
  expect(told("# mau.mott", "# mau.mot", "## pass in 12/BC", "```", "a", "```")).toEqual([
    "1 The checklist has no item “mau.mott”; did you mean “mau.mot”?",
    "3 No frame “12/BC” stands above",
  ]);
  expect(told(...LETTER, "# mau.mot", "## pass in 12/BC-UBDN", "```", "a", "```")).toEqual([
    "10 No frame “12/BC-UBDN” stands above; did you mean “12/BC-UBND”?",
  ]);
  expect(told("# mau.mot", "## passed", "```", "a", "```")).toEqual([expect.stringMatching(/^2 Value "passed" is not allowed/u)]);
  expect(told("# mau.mot", "## fail denied", "```", "a", "```")).toEqual([
    expect.stringMatching(/^2 Value "denied" is not allowed/u),
  ]);
});

test("a heading of another kind, an example of no item, and a block that is missing or does not end are told", () => {
  expect(told("# frame", "### pass", "# mau.mot", "## pass", "## fail", "```", "a")).toEqual([
    "1 The checklist has no item “frame”",
    expect.stringMatching(/^2 “### pass” is no heading of a frame/u),
    "4 A fenced block is missing below the heading",
    "5 A fenced block is missing below the heading",
  ]);
  expect(told("## pass", "```", "a", "```")).toEqual([expect.stringMatching(/^1 “## pass” is no heading/u)]);
});
