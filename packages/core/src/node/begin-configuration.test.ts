import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { beginConfiguration } from "./begin-configuration.js";

const paper = (year: number) =>
  `**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 12/BC-UBND\n\n*Sơn Khê, ngày 02 tháng 3 năm ${year}*\n\n**BÁO CÁO**\n\n**Quý I**\n`;

test("unit and year are those of most papers, not of the units below", () => {
  const folder = testFolder({
    "a.md": paper(2022),
    "b.md": paper(2022),
    "c.md": paper(2023),
    "x/dankiem.json": "{}",
    "x/d.md": paper(2024),
  });
  expect(beginConfiguration(folder, "2026-11-24", "vi")).toMatchObject({
    unit: { name: "UBND xã Sơn Khê", kind: "commune" },
    period: "2022",
  });
});

test("among equals the later year is taken, without papers the current one", () => {
  const folder = testFolder({ "a.md": paper(2022), "b.md": paper(2023) });
  expect(beginConfiguration(folder, "2026-11-24", "vi").period).toBe("2023");
  expect(beginConfiguration(testFolder({ "a.md": "# Ghi chép\n" }), "2026-11-24", "vi").period).toBe("2026");
});
