import type { Instrument } from "@dankiem/core";
import { expect, test } from "vitest";
import { snapshotOf } from "../../../testing/snapshot.js";
import { forceInPeriod, forceText, instrumentCard, instrumentName } from "./instruments.js";

const { library } = snapshotOf({});
const YEAR = { from: "2023-01-01", to: "2023-12-31" };

function known(id: string): Instrument {
  const instrument = library.instruments.find((one) => one.id === id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return instrument;
}

test("an instrument in force says so, and until when where that is known", () => {
  expect(forceText(known("l10"), "2024-01-01", library, "vi")).toBe("còn là căn cứ vào ngày 01/01/2024");
  expect(forceText(known("pl34"), "2023-06-30", library, "vi")).toBe(
    "còn là căn cứ vào ngày 30/06/2023, đến hết ngày 30/06/2023",
  );
});

test("one that is not yet, or no longer, in force says since when and what took its place", () => {
  expect(forceText(known("l10"), "2023-06-30", library, "vi")).toBe(
    "chưa có hiệu lực vào ngày 30/06/2023; có hiệu lực từ 01/07/2023",
  );
  expect(forceText(known("pl34"), "2023-07-01", library, "en")).toBe(
    "no longer in force from 2023-07-01; now Luật 10/2022/QH15 governs",
  );
  expect(forceText(known("nd04"), "2023-07-01", library, "en")).toMatch(/^no longer the main basis from 2023-07-01/u);
});

test("an end that is not known to the day is not told as if it were", () => {
  expect(forceText(known("nd04"), "2026-01-01", library, "vi")).toBe(
    "đã bị bãi bỏ; chưa rõ ngày hết hiệu lực, không sớm hơn 03/11/2025; nay áp dụng Nghị định 285/2025/NĐ-CP",
  );
});

test("over a period an instrument governs throughout, from a day on, until a day, or not at all", () => {
  expect(forceInPeriod(known("nd145"), YEAR, library, "en")).toBe("governs throughout 2023-01-01 – 2023-12-31");
  expect(forceInPeriod(known("l10"), YEAR, library, "en")).toBe("in force from 2023-07-01, within the audited period");
  expect(forceInPeriod(known("pl34"), YEAR, library, "vi")).toBe(
    "là căn cứ từ 01/01/2023 đến hết 30/06/2023 trong kỳ; hết hiệu lực từ 01/07/2023; nay áp dụng Luật 10/2022/QH15",
  );
  expect(forceInPeriod(known("pl34"), { from: "2024-01-01", to: "2024-12-31" }, library, "vi")).toMatch(/^hết hiệu lực từ/u);
  expect(forceInPeriod(known("l10"), { from: "2022-01-01", to: "2022-12-31" }, library, "en")).toMatch(/^not yet in force/u);
});

test("a card says how well the first day in force is known, and what else is known of its force", () => {
  const card = instrumentCard(known("nd04"), { value: "2023-06-01", isDocuments: true }, library, "vi");
  expect(card).toContain("- Có hiệu lực từ: 25/02/2015 (theo tài liệu dẫn lại)");
  expect(card).toContain("- Ghi chú: Từ 01/7/2023 nội dung do Chương III");
});

test("an unknown id stays an id", () => {
  expect(instrumentName("nd04", library)).toBe("Nghị định 04/2015/NĐ-CP");
  expect(instrumentName("nd999", library)).toBe("nd999");
});
