import fc from "fast-check";
import { expect, test } from "vitest";
import { contextOf, lineAt, piece } from "../../testing/evidence.js";
import type { Evidence } from "../model/model.js";
import { MAX_WEIGHED, piecesOf, piecesTogether } from "./weighed-evidence.js";

const item = { period: "year" } as const;
const context = contextOf();

/** What one document says, each piece on a line of its own. */
const said = fc.array(
  fc.record({
    status: fc.constantFrom<Evidence["status"]>("done", "planned", "negated", "quoted", "unclear"),
    applies: fc.boolean(),
    particular: fc.boolean(),
    year: fc.constantFrom("2022-03-01", "2023-03-01"),
    selfScore: fc.constantFrom(null, { points: 1, max: 2 }),
  }),
  { maxLength: 4 },
);

const evidenceOf = (document: number, changes: readonly Partial<Evidence & { year: string }>[]) =>
  changes.map(({ year, ...change }, line) =>
    piece({
      ...change,
      place: { ...lineAt(line + 1), path: `${String(document).padStart(3, "0")}.md` },
      fields: { dates: year === undefined ? [] : [year] },
    }),
  );

test("what documents say together is what they say one by one, however they are added up", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 6 }), fc.nat(6), (documents, at) => {
      const found = documents.map((changes, document) => evidenceOf(document, changes));
      const single = found.map((own) => piecesOf(item, own, context));
      const whole = piecesOf(item, found.flat(), context);
      const halves = [piecesTogether(single.slice(0, at)), piecesTogether(single.slice(at))];
      for (const together of [piecesTogether(single), piecesTogether(halves)]) expect(together).toEqual(whole);
    }),
  );
});

test("of many documents as many pieces are weighed as of one", () => {
  const documents = Array.from({ length: MAX_WEIGHED + 50 }, (_, at) => evidenceOf(at, [{ year: "2023-03-01" }]));
  const whole = piecesOf(item, documents.flat(), context);
  const together = piecesTogether(documents.map((own) => piecesOf(item, own, context)));
  expect(whole.proving.length).toBe(MAX_WEIGHED + 50);
  expect(together.proving).toEqual(whole.proving.slice(0, MAX_WEIGHED));
});
