import type { Facts } from "@dankiem/core";
import { collectFacts } from "@dankiem/core/editor";
import { describe, expect, test } from "vitest";
import { CompletionItemTag } from "vscode-languageserver-types";
import { complete } from "../../../testing/completion.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const factsOf = (text: string): Facts => collectFacts({ path: "a.md", text, sha256: "" });

describe("labels", () => {
  const record = "- Nội dung: niêm yết dự toán\n- Hình thức: niêm yết\n";

  test("in a record: labels of the fields that it does not have", () => {
    const { labels, apply } = complete(`${record}- ¦\n`);
    expect(labels).toContain("Người thực hiện");
    expect(labels).toContain("Từ ngày");
    expect(labels).not.toContain("Hình thức");
    expect(labels).not.toContain("Hình thức công khai");
    expect(labels).not.toContain("Điểm tự chấm");
    expect(apply("Từ ngày")).toBe(`${record}- Từ ngày: \n`);
  });

  test("a half-typed label is replaced, also within the record and in decomposed letters", () => {
    const { apply, items } = complete(`- Nội dung: họp\n- ${"Ngườ".normalize("NFD")}¦\n- Hình thức: họp\n`);
    expect(apply("Người thực hiện")).toBe("- Nội dung: họp\n- Người thực hiện: \n- Hình thức: họp\n");
    expect(items.find(({ label }) => label === "Người thực hiện")?.filterText).toContain("Người".normalize("NFD"));
  });

  test("what the item of a marker asks for comes first, also in a list that is only begun", () => {
    const { items, labels, snapshot } = complete("## Việc\n\n<!-- dankiem: kh117.ii.1 -->\n\n- ¦\n");
    expect(labels.slice(0, 4)).toEqual(["Nội dung", "Hình thức", "Thời gian", "Căn cứ"]);
    expect(items[0]?.detail).toContain(snapshot.items.get("kh117.ii.1")?.item.title);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("none in a list of prose, at a label that is there, or where no record is expected", () => {
    expect(complete("- Đã họp dân.\n- ¦\n").labels).toEqual([]);
    expect(complete(`${record}- Ng¦ười: A\n`).labels).toEqual([]);
    expect(complete("Việc.\n\n- ¦\n").labels).toEqual([]);
  });

  test("a record with a first day is offered no other date", () => {
    const { labels } = complete("- Hình thức: niêm yết\n- Từ ngày: 01/3/2023\n- ¦\n");
    expect(labels).toContain("Đến ngày");
    expect(labels).not.toContain("Thời gian");
  });
});

describe("forms", () => {
  test("behind the label, each known to the engine", () => {
    const { labels, apply } = complete("- Nội dung: dự toán\n- Hình thức:¦\n");
    expect(labels).toContain("niêm yết");
    for (const label of labels) {
      const { fields } = factsOf(apply(label)).passages[0] as Facts["passages"][number];
      expect(fields.forms.filter((id) => id.startsWith("khac:"))).toEqual([]);
      expect(fields.forms.length).toBeGreaterThan(0);
    }
  });

  test("a placeholder is replaced, a second form follows the first", () => {
    expect(complete("- Nội dung: a\n- Hình thức: …¦\n").apply("niêm yết")).toBe("- Nội dung: a\n- Hình thức: niêm yết\n");
    expect(complete("- Nội dung: a\n- Hình thức: ¦…\n").apply("niêm yết")).toBe("- Nội dung: a\n- Hình thức: niêm yết\n");
    expect(complete("- Nội dung: a\n- Hình thức: họp; ni¦\n").apply("niêm yết")).toBe(
      "- Nội dung: a\n- Hình thức: họp; niêm yết\n",
    );
  });

  test("what the item accepts comes first", () => {
    const { items, snapshot } = complete("## Việc\n\n<!-- dankiem: kh117.ii.1 -->\n\n- Nội dung: a\n- Hình thức: ¦\n");
    expect(items[0]?.documentation).toContain(snapshot.items.get("kh117.ii.1")?.item.title);
  });

  test("in a column of that name, below its title", () => {
    const table = "| TT | Hình thức công khai | Từ ngày |\n|---|---|---|\n";
    expect(complete(`${table}| 1 | loa; ¦ | 01/3/2023 |\n`).labels).toContain("niêm yết");
    expect(complete(`${table}| 1 | niem¦ | 01/3/2023 |\n`).labels).toEqual(["niêm yết"]);
    expect(complete(`${table}| 1 | Niêm yết tại trụ sở UBND xã ¦ | 01/3/2023 |\n`).labels).toEqual([]);
    expect(complete(`${table}| 1 | loa | ¦ |\n`).labels).toEqual([]);
    expect(complete("| TT | ¦ |\n|---|---|\n").labels).toEqual([]);
  });
});

describe("instruments", () => {
  const header = "Số: 15/KH-UBND\n\n*Sơn Khê, ngày 20 tháng 02 năm 2023*\n\n**KẾ HOẠCH**\n\n**Thực hiện Quy chế dân chủ**\n\n";

  test("behind “Căn cứ” all that anybody may cite, in force on the paper's date first, the others marked", () => {
    const { items, labels, snapshot } = complete(`${header}Căn cứ ¦\n`);
    expect(labels).not.toContain("117/KH-UBND");
    expect(labels.length).toBeGreaterThan(10);
    const isOld = items.map(({ tags }) => tags?.includes(CompletionItemTag.Deprecated) === true);
    expect(isOld.lastIndexOf(false)).toBeLessThan(isOld.indexOf(true));
    expect(isOld[labels.indexOf("34/2007/PL-UBTVQH11")]).toBe(false);
    const law = items[labels.indexOf("10/2022/QH15")];
    expect(law?.tags).toEqual([CompletionItemTag.Deprecated]);
    expect(law?.documentation).toContain("chỉ có hiệu lực từ 01/07/2023");
    expect(law?.detail).toBe("Luật · Thực hiện dân chủ ở cơ sở");
    expect(snapshot.library.instruments.length).toBeGreaterThan(labels.length);
  });

  test("every name that is inserted is read back as the instrument, without a notice of a wrong kind", () => {
    const { labels, apply, snapshot } = complete(`${header}Căn cứ ¦ xã xây dựng kế hoạch.\n`);
    expect(snapshot.report.notices.filter(({ code }) => code === "instrument-kind")).toEqual([]);
    for (const label of labels) {
      const text = apply(label);
      expect(factsOf(text).citations.map(({ instrument }) => instrument)).toContain(label);
      expect(snapshotOf({ "a.md": text }).report.notices.map(({ code }) => code)).not.toContain("instrument-kind");
    }
  });

  test("behind its kind, which is replaced with the name", () => {
    const { labels, apply } = complete("Thực hiện Nghị định 04¦ của Chính phủ.\n");
    expect(labels).toEqual(["04/2015/NĐ-CP"]);
    expect(apply("04/2015/NĐ-CP")).toBe("Thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ.\n");
    expect(complete("Căn cứ Chỉ thị ¦").apply("30-CT/TW")).toBe(
      "Căn cứ Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII)",
    );
    expect(complete("Thực hiện Luật ¦").apply("10/2022/QH15")).toBe("Thực hiện Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15");
  });

  test("in a list of bases only the one that is being typed counts", () => {
    const bases = "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ; ";
    expect(complete(`${bases}Chỉ thị 30¦`).apply("30-CT/TW")).toContain(`${bases}Chỉ thị số 30-CT/TW ngày`);
    expect(complete(`${bases}¦`).labels).toContain("30-CT/TW");
    expect(complete("theo Nghị định số 04/2015/NĐ-CP, Chỉ thị ¦").labels).toContain("30-CT/TW");
    expect(complete("- Căn cứ: ¦").labels).toContain("30-CT/TW");
  });

  test("in decomposed letters the whole word is replaced", () => {
    const { apply } = complete(`Thực hiện ${"Nghị định ".normalize("NFD")}¦`);
    expect(apply("04/2015/NĐ-CP")).toBe("Thực hiện Nghị định số 04/2015/NĐ-CP");
  });

  test("behind the first digits of a number, which alone is inserted", () => {
    expect(complete("theo văn bản số 04¦\n").apply("04/2015/NĐ-CP")).toBe("theo văn bản số 04/2015/NĐ-CP\n");
    expect(complete("theo 34/20¦\n").labels).toEqual(["34/2007/PL-UBTVQH11"]);
  });

  test("never behind days and clauses, nor behind verbs", () => {
    expect(complete("Ngày 04¦").labels).toEqual([]);
    expect(complete("Điều 10¦").labels).toEqual([]);
    expect(complete("Chủ tịch UBND xã kết luận ¦").labels).toEqual([]);
  });

  test("what has ceased says since when and by what", () => {
    const { items } = complete(`${header.replace("năm 2023", "năm 2024")}Pháp lệnh ¦`);
    expect(items.find(({ label }) => label === "34/2007/PL-UBTVQH11")?.documentation).toContain(
      "không còn là căn cứ từ 01/07/2023 (10/2022/QH15)",
    );
  });

  test("a first day in force that is not first-hand says so", () => {
    expect(complete("Nghị định 04¦").items[0]?.documentation).toContain("nguồn gián tiếp");
    expect(complete("Nghị định 04¦", { language: "en" }).items[0]?.documentation).toContain("restatement");
  });
});
