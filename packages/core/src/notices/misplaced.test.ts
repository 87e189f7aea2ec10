import { expect, test } from "vitest";
import { inspect } from "../audit/inspect.js";
import { loadLibrary } from "../node/library.js";

const library = loadLibrary([], "vi");

function noticesOn(heading: string): string[] {
  const text = [
    "Số: 45/BC-UBND",
    "",
    "*Phú Khê, ngày 15 tháng 12 năm 2023*",
    "",
    "**BÁO CÁO**",
    "**Kết quả thực hiện quy chế dân chủ năm 2023**",
    "",
    `## ${heading}`,
    "",
    "Ngày 18/5/2023, Chủ tịch UBND xã đối thoại với 92 đại diện hộ dân, kết luận tại Thông báo số 22/TB-UBND ngày 23/5/2023.",
  ].join("\n");
  const report = inspect({
    units: [
      {
        unit: { id: "xa", name: "UBND xã", kind: "commune", parent: null, period: { from: "2023-01-01", to: "2023-12-31" } },
        documents: [{ path: "bc.md", text, sha256: "" }],
        unreadable: [],
        checklists: ["kl120"],
        naPolicy: null,
      },
    ],
    library,
    asOf: "2023-12-31",
    language: "vi",
    exists: () => true,
    gates: { failUnder: null, maxMissing: null },
    version: "0",
  });
  expect(report.verdicts.find(({ item }) => item === "kl120.3.doi-thoai")?.reason).toBe("evidenced");
  return report.notices.map(({ code }) => code);
}

test("evidence under the heading of another item counts, with a notice", () => {
  expect(noticesOn("3. Kiện toàn Ban Chỉ đạo")).toContain("wrong-heading");
});

test.each(["3. Tiếp xúc, đối thoại với Nhân dân", "3. Kết quả đạt được"])("no notice under %s", (heading) => {
  expect(noticesOn(heading)).not.toContain("wrong-heading");
});
