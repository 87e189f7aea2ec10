import { expect, test } from "vitest";
import { contextOf, countsOf, lineAt, piece, record } from "../../testing/evidence.js";
import { arithmetic } from "./arithmetic.js";

const judge = (figures: Readonly<Record<string, number>>) =>
  arithmetic.judge([record({ fields: { counts: countsOf(figures) } })], {}, contextOf());

test("received less settled is pending, with what was carried over", () => {
  expect(judge({ received: 14, settled: 11, pending: 3 })).toMatchObject({ outcome: "met", code: "arithmetic-agrees" });
  expect(judge({ carried: 2, received: 14, settled: 11, pending: 5 }).outcome).toBe("met");
  expect(judge({ received: 0, settled: 0, pending: 0 }).outcome).toBe("met");
});

test("a difference of one either way is a mismatch", () => {
  expect(judge({ received: 14, settled: 11, pending: 2 })).toMatchObject({
    outcome: "unmet",
    code: "arithmetic-mismatch",
    args: { carried: 0, received: 14, settled: 11, pending: 2, expected: 3 },
  });
  expect(judge({ received: 14, settled: 11, pending: 4 }).outcome).toBe("unmet");
  expect(judge({ carried: 1, received: 14, settled: 11, pending: 3 }).outcome).toBe("unmet");
});

test.each(["received", "settled", "pending"])("without the figure for %s it cannot be told", (absent) => {
  const figures: Record<string, number> = { received: 14, settled: 11, pending: 3 };
  delete figures[absent];
  expect(judge(figures)).toMatchObject({ outcome: "unclear", code: "arithmetic-unknown" });
});

test("a mismatch shows what is left over first, then the figures that it contradicts", () => {
  const fields = { counts: countsOf({ carried: 1, received: 14, settled: 11 }, 8) };
  const near = { counts: countsOf({ pending: 2 }, 12) };
  const { places } = arithmetic.judge([piece({ fields, near })], {}, contextOf());
  expect(places).toEqual([lineAt(12), lineAt(8), lineAt(8), lineAt(8)]);
  expect(judge({ received: 14, settled: 11, pending: 3 }).places).toEqual([record().place]);
});

test("sentences of one block complete each other, rows of one table do not", () => {
  const fields = { counts: countsOf({ received: 14, settled: 11 }) };
  const near = { counts: countsOf({ pending: 2 }) };
  expect(arithmetic.judge([piece({ fields, near })], {}, contextOf()).code).toBe("arithmetic-mismatch");
  expect(arithmetic.judge([record({ fields, near })], {}, contextOf()).code).toBe("arithmetic-unknown");
});
