import { describe, expect, test } from "vitest";
import { factsOf } from "../../testing/facts.js";

const SIZE = 80_000;
const repeated = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length));
const SENTENCE = "Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";

/** Generous: a slow machine under load needs some seconds, a quadratic reader minutes. */
const LIMIT = 60_000;

describe("a document of hostile shape is read within seconds, and says that it was too complex", () => {
  test.each([
    ["underlines", repeated("a\n-\n")],
    ["instructions", repeated("a<?<?")],
    ["emphasis", repeated("*a*a")],
    ["brackets", repeated("[[[")],
    ["quotes in quotes", repeated("> > > > > > > > a\n", 60_000)],
    ["entities", repeated("&a;", 80_000)],
    ["entities in lines", repeated("&a;\n", 60_000)],
    ["one paragraph of prose", repeated(`${SENTENCE} `)],
    ["table of tiny rows", repeated("|a\n|-\n", 700_000)],
    ["comment without end", `<!-- ${repeated("abc\n", 60_000)}`],
  ])("%s", { timeout: LIMIT }, (_, text) => {
    expect(factsOf(text).notices.map(({ code }) => code)).toContain("block-too-complex");
  });
});

describe("a long document of ordinary shape is read as Markdown", () => {
  const codes = (text: string) => factsOf(text).notices.map(({ code }) => code);

  test("a register of 10,000 rows gives each row", { timeout: LIMIT }, () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `| Việc ${row} | niêm yết | 05/4/2023 |`);
    const facts = factsOf(`| Nội dung | Hình thức | Ngày |\n|---|---|---|\n${rows.join("\n")}`);
    expect(facts.passages).toHaveLength(10_000);
    expect(facts.passages.at(-1)?.place.start.line).toBe(10_002);
    expect(facts.passages.at(-1)?.fields).toMatchObject({ forms: ["niem-yet"], dates: ["2023-04-05"] });
    expect(facts.notices).toEqual([]);
  });

  test("a list without blank lines", { timeout: LIMIT }, () => {
    const text = repeated(`- ${SENTENCE}\n`, 80_000);
    expect(factsOf(text).passages).toHaveLength(text.split("\n").length - 1);
    expect(codes(text)).toEqual([]);
  });

  test("paragraphs", { timeout: LIMIT }, () => {
    expect(codes(repeated(`${SENTENCE}\n\n`, 80_000))).toEqual([]);
  });

  test("thematic breaks", { timeout: LIMIT }, () => {
    expect(factsOf(repeated("- - - -\n\n", 100_000)).passages).toEqual([]);
  });
});

test("prose out of bounds is still read sentence by sentence, each at its own line", () => {
  const facts = factsOf(`${repeated("*a*a ", 2000)}\n${SENTENCE}`);
  expect(facts.passages.find(({ text }) => text === SENTENCE)?.place.start).toEqual({ line: 2, column: 1 });
});

test("a line of prose out of bounds loses no letter where it is cut", () => {
  const text = repeated("giám_sát_", 27_000);
  const read = factsOf(text).passages.map((passage) => passage.text);
  expect(read.join("")).toBe(text);
});

test("what an unclosed fence holds is no evidence", () => {
  expect(factsOf(`${SENTENCE}\n\n\`\`\`\n${SENTENCE}\n`).passages).toHaveLength(1);
});

test("what a closed fence holds is none, what follows it is", () => {
  const { passages } = factsOf(`~~~\n${SENTENCE}\n~~~\n\n${SENTENCE}`);
  expect(passages.map(({ place }) => place.start.line)).toEqual([5]);
});
