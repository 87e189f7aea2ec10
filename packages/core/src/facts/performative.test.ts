import { describe, expect, test } from "vitest";
import { factsOf } from "../../testing/facts.js";

const decision = (words: string, { number = "31", signed = "(đã ký)" } = {}) =>
  `**UBND XÃ SƠN KHÊ**\n\nSố: ${number}/QĐ-UBND\n\n*Sơn Khê, ngày 04 tháng 4 năm 2024*\n\n# QUYẾT ĐỊNH\n## Về việc thành lập Tổ\n\n**Điều 1.** ${words}\n\nCHỦ TỊCH\n${signed}\nTrần Văn B\n`;
const told = (text: string, words: string) => factsOf(text).passages.find((passage) => passage.text.startsWith(words));

describe("a signed decision does what it says, on its day", () => {
  test.each(["Thành lập Tổ giúp việc.", "Ban hành kèm theo Quyết định này Quy chế.", "Phân công ông Lê Văn An làm Tổ trưởng."])(
    "%s",
    (words) => {
      const passage = told(decision(words), words);
      expect(passage?.clauses[0]?.status).toBe("done");
      expect(passage?.fields).toMatchObject({ dates: ["2024-04-04"], documents: [{ number: "31/QĐ-UBND" }] });
    },
  );

  test("but what it asks for is still to be done", () => {
    const words = "Phân công ông Lê Văn An làm Tổ trưởng; Tổ có trách nhiệm báo cáo hằng quý.";
    expect(told(decision(words), words)?.clauses.map(({ status }) => status)).toEqual(["done", "planned"]);
  });

  test.each([
    ["a task", decision("Giao Văn phòng lập danh sách."), "Giao"],
    ["a draft without number", decision("Thành lập Tổ giúp việc.", { number: "   " }), "Thành lập"],
    ["a report", decision("Thành lập Tổ giúp việc.").replace("# QUYẾT ĐỊNH", "# BÁO CÁO").replace("QĐ-", "BC-"), "Thành lập"],
  ])("%s does not", (_name, text, words) => {
    const passage = told(text, words);
    expect(passage).toBeDefined();
    expect(passage?.fields.dates).toEqual([]);
  });
});
