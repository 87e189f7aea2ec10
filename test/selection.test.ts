import { describe, expect, it } from "vitest";
import { dankiem, ROOT, reportOf } from "./command-line.js";

/** Audits the ward's folder for a period, with the checklists left to the automatic choice. */
async function audited(period: string) {
  const argv = ["audit", "examples/phuong-ben-cau-2024", "--period", period, "--as-of", "2024-12-31", "--format", "json"];
  const report = reportOf(await dankiem(argv, ROOT));
  return {
    cards: report.scorecards.map(({ checklist, period: { from, to } }) => `${checklist} ${from}..${to}`),
    why: Object.fromEntries(report.selection.map(({ checklist, message }) => [checklist ?? "-", message])),
  };
}

describe("one folder, three periods", () => {
  it("2022: the Law is not yet there, and the Ordinance that was has no checklist", async () => {
    const { cards, why } = await audited("2022");
    expect(cards).toEqual(["ct30 2022-01-01..2022-12-31", "kl120 2022-01-01..2022-12-31"]);
    expect(why["l10-xa"]).toBe("10/2022/QH15 chỉ có hiệu lực từ 01/07/2023");
    expect(why["-"]).toBe("trước 01/07/2023 áp dụng 34/2007/PL-UBTVQH11; chưa có bảng kiểm cho văn bản này");
  });

  it("2023: the Law counts from its first day in force", async () => {
    const { cards, why } = await audited("2023");
    expect(cards).toEqual(["ct30 2023-01-01..2023-12-31", "kl120 2023-01-01..2023-12-31", "l10-xa 2023-07-01..2023-12-31"]);
    expect(why["l10-xa"]).toBe("10/2022/QH15 áp dụng từ 01/07/2023 đến 31/12/2023");
  });

  it("2024: the Law counts all year; what is for other kinds of unit is left out, with the reason", async () => {
    const { cards, why } = await audited("2024");
    expect(cards).toContain("l10-xa 2024-01-01..2024-12-31");
    expect(why).toMatchObject({
      nd04: "không dành cho loại đơn vị này",
      "l10-dnnn": "không dành cho loại đơn vị này",
      kh117: "bảng kiểm theo kế hoạch riêng, chỉ dùng khi được nêu tên",
    });
    expect(why).not.toHaveProperty("-");
  });
});
