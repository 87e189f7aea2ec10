import { expect, test } from "vitest";
import { sampleModel } from "../../../testing/similarity.js";
import { gramsOf } from "./grams.js";
import { Scorer } from "./scorer.js";

const scorer = new Scorer(sampleModel());
const passage = (text: string, around: Partial<Record<"columns" | "heading" | "lead" | "title", string>> = {}) => ({
  text,
  columns: null,
  heading: null,
  lead: null,
  title: null,
  ...around,
});
const nearness = (text: string, around = {}) => scorer.scores(passage(text, around)).whole[0] as number;

test("grams are syllables and neighbours within a thought; all figures are one word", () => {
  expect([...gramsOf("Tiền thu 12. Chi 5")]).toEqual(["tiền", "thu", "tiền thu", "0", "thu 0", "chi", "chi 0"]);
});

test("a value is the sum of weights times rarity over the length, and what speaks against the item beforehand", () => {
  // thu chi, chi, tiền thu: 64, 48, 64 sixteenths long.
  const length = Math.sqrt(64 * 64 + 48 * 48 + 64 * 64);
  expect(nearness("tiền thu chi")).toBeCloseTo((64 * 260 + 48 * 120 + 64 * 260) / length - 40, 9);
  expect(nearness("mưa")).toBe(-40);
});

test("the nearest item is the one whose words stand there", () => {
  const { whole, own } = scorer.scores(passage("đọc tiền thu chi cho bà con"));
  expect(whole[0]).toBeGreaterThan(whole[1] as number);
  expect(own).toEqual(whole);
});

test("words around a passage say less than its own, a title least", () => {
  const [own, heading, title] = [
    nearness("gạo; tiền thu chi"),
    nearness("gạo", { heading: "tiền thu chi" }),
    nearness("gạo", { title: "tiền thu chi" }),
  ];
  expect(own).toBeGreaterThan(heading as number);
  expect(heading).toBeGreaterThan(title as number);
  expect(title).toBeGreaterThan(nearness("gạo"));
});

test("a line typed without diacritics is read by what its words may stand for", () => {
  expect(nearness("doc tien thu chi cho ba con nghe")).toBeCloseTo(nearness("đọc tiền thu chi cho bà con nghe"), 9);
  expect(nearness("thu")).toBe(-40);
});

test("the words that decided are told, heaviest first, none twice", () => {
  expect(scorer.terms(passage("đọc tiền thu chi cho bà con 3 lần"), 0, 3)).toEqual(["thu chi", "bà con"]);
  expect(scorer.terms(passage("gạo"), 0, 3)).toEqual([]);
});
