import { describe, expect, test } from "vitest";
import { clauseRef, covers, overlaps } from "./clause-ref.js";

const ref = (text: string) => {
  const parsed = clauseRef(text);
  if (parsed === null) throw new Error(`no article in ${text}`);
  return parsed;
};

describe("a reference", () => {
  test.each([
    ["Điều 46", "46", [], []],
    ["Điều 46 khoản 3", "46", ["3"], []],
    ["Điều 46 khoản 3, khoản 4", "46", ["3", "4"], []],
    ["Điều 15 các khoản 3, 4 và 5", "15", ["3", "4", "5"], []],
    ["Điều 51 khoản 2 điểm c", "51", ["2"], ["c"]],
    ["điểm a, đ khoản 2 Điều 51", "51", ["2"], ["a", "đ"]],
    ["Điều 8 khoản 2", "8", ["2"], []],
  ])("%s", (text, article, clauses, points) => {
    expect(clauseRef(text)).toEqual({ article, clauses, points });
  });

  test("without an article it is none, nor is a word that only begins like one", () => {
    expect(clauseRef("mục II.4")).toBeNull();
    expect(clauseRef("khoản 3")).toBeNull();
    expect(clauseRef("Điều kiện 3")).toBeNull();
  });

  test("a decomposed text says the same", () => {
    expect(clauseRef("Điều 46 khoản 3".normalize("NFD"))).toEqual(clauseRef("Điều 46 khoản 3"));
  });
});

describe("two references", () => {
  test("overlap where one holds the other, or where they share a clause", () => {
    expect(overlaps(ref("Điều 46"), ref("Điều 46 khoản 3"))).toBe(true);
    expect(overlaps(ref("Điều 46 khoản 3"), ref("Điều 46 khoản 3 điểm a"))).toBe(true);
    expect(overlaps(ref("Điều 46 khoản 3, 4"), ref("Điều 46 khoản 4"))).toBe(true);
  });

  test("do not overlap in another clause, point or article", () => {
    expect(overlaps(ref("Điều 46 khoản 3"), ref("Điều 46 khoản 13"))).toBe(false);
    expect(overlaps(ref("Điều 51 khoản 2 điểm a"), ref("Điều 51 khoản 2 điểm b"))).toBe(false);
    expect(overlaps(ref("Điều 4"), ref("Điều 46"))).toBe(false);
  });

  test("the whole covers the piece, the piece not the whole", () => {
    expect(covers(ref("Điều 4"), ref("Điều 4 khoản 2"))).toBe(true);
    expect(covers(ref("Điều 4 khoản 2"), ref("Điều 4"))).toBe(false);
    expect(covers(ref("Điều 4 khoản 2"), ref("Điều 4 khoản 2"))).toBe(true);
  });
});
