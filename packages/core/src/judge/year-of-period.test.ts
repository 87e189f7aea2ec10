import { expect, test } from "vitest";
import { named, piece } from "../../testing/evidence.js";
import { withYearOfPeriod } from "./year-of-period.js";

const year = { from: "2024-01-01", to: "2024-12-31" };
const season = { from: "2023-09-01", to: "2024-08-31" };

test.each([
  ["a day takes the year of the period", year, { dates: ["--03-05"] }, { dates: ["2024-03-05"] }],
  ["the year in which the period holds it", season, { dates: ["--10-05", "--03-05"] }, { dates: ["2023-10-05", "2024-03-05"] }],
  ["a day that the period holds twice", { from: "2023-01-01", to: "2024-12-31" }, { dates: ["--03-05"] }, { dates: [] }],
  ["a day that it does not hold", { from: "2024-01-01", to: "2024-06-30" }, { dates: ["--10-05"] }, { dates: [] }],
  ["a day with its year", year, { dates: ["2022-03-05", "--03-05"] }, { dates: ["2022-03-05", "2024-03-05"] }],
  ["a posting over New Year", year, { from: "--12-28", to: "--02-05" }, { from: "2024-12-28", to: "2025-02-05" }],
  ["a posting that still runs", year, { from: "--03-05", to: ".." }, { from: "2024-03-05", to: ".." }],
])("%s", (_name, period, fields, expected) => {
  expect(withYearOfPeriod(piece({ fields }), period).fields).toMatchObject(expected);
});

test("the day of a paper likewise; one that has no place in the period is not known", () => {
  const fields = { documents: [named("7/TB-UBND", "TB", "--02-03")] };
  const dateIn = (period: typeof year) => withYearOfPeriod(piece({ fields }), period).fields.documents[0]?.date;
  expect(dateIn(year)).toBe("2024-02-03");
  expect(dateIn({ from: "2024-03-01", to: "2024-12-31" })).toBeNull();
});

test("evidence whose days have their years stays the same object", () => {
  const dated = piece({ fields: { dates: ["2024-03-05"] } });
  expect(withYearOfPeriod(dated, year)).toBe(dated);
});
