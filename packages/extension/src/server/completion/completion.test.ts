import { collectFacts, documentKinds } from "@dankiem/core/editor";
import { describe, expect, test } from "vitest";
import { complete } from "../../../testing/completion.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { completion, completionsAt } from "./completion.js";

const OTHER = "**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 15/KH-UBND\n\n*Sơn Khê, ngày 20 tháng 02 năm 2023*\n\n**KẾ HOẠCH**\n";

describe("item ids", () => {
  test("inside a marker every item of the audited checklists, with title, points and state", () => {
    const { items, snapshot, apply } = complete("<!-- dankiem: ¦ -->\n");
    expect(items.length).toBe(snapshot.items.size);
    const first = items.find(({ label }) => label === "kh117.ii.1");
    expect(first?.detail).toBe(snapshot.items.get("kh117.ii.1")?.item.title);
    expect(first?.documentation).toContain("thiếu · 0,00/4,00");
    expect(first?.filterText).toContain("quan triet");
    expect(apply("kh117.ii.1")).toBe("<!-- dankiem: kh117.ii.1 -->\n");
  });

  test("the half-typed id is replaced as a whole; what is named already is not offered again", () => {
    const { apply, labels } = complete("<!-- dankiem: kh117.ii.1, kh1¦17.xx -->\n");
    const talks = "kh117.ii.4.nguoi-dung-dau-doi-thoai";
    expect(apply(talks)).toBe(`<!-- dankiem: kh117.ii.1, ${talks} -->\n`);
    expect(labels).not.toContain("kh117.ii.1");
  });

  test("a marker that is still open, and the front matter, take ids too", () => {
    expect(complete("<!-- dankiem:¦\n\nViệc.\n").apply("kh117.ii.1")).toBe("<!-- dankiem: kh117.ii.1\n\nViệc.\n");
    expect(complete("---\ntieu-chi: [kh¦]\n---\n").apply("kh117.ii.1")).toBe("---\ntieu-chi: [kh117.ii.1]\n---\n");
    expect(complete("---\ntieu-chi:\n  - ¦\n---\n").apply("kh117.ii.1")).toBe("---\ntieu-chi:\n  - kh117.ii.1\n---\n");
  });

  test("items that want evidence come first", () => {
    const { labels, snapshot } = complete(
      "Ngày 20/9/2023, Chủ tịch UBND xã tổ chức hội nghị đối thoại với 76 hộ dân.\n\n<!-- dankiem: ¦ -->\n",
    );
    const wants = labels.map((id) => ["fail", "partial"].includes(snapshot.verdicts.get(id)?.[0]?.state ?? ""));
    expect(wants.lastIndexOf(true)).toBeLessThan(wants.includes(false) ? wants.indexOf(false) : wants.length);
  });

  test("in English titles are English", () => {
    const { items, snapshot } = complete("<!-- dankiem: ¦ -->\n", { language: "en" });
    expect(items[0]?.detail).toBe(snapshot.items.get(items[0]?.label ?? "")?.item.titleEn);
  });
});

describe("front matter", () => {
  test("offers the keys that are not there yet", () => {
    const { apply, labels } = complete("---\nso-hieu: 1/KH-UBND\nlo¦\n---\n");
    expect(labels).not.toContain("so-hieu");
    expect(apply("loai")).toBe("---\nso-hieu: 1/KH-UBND\nloai: \n---\n");
  });

  test("a key in front of its colon keeps it", () => {
    expect(complete("---\nl¦o: KH\n---\n").apply("loai")).toBe("---\nloai: KH\n---\n");
  });

  test("the engine reads every key that is offered", () => {
    const values: Readonly<Record<string, string>> = { loai: "Báo cáo", "so-hieu": "7/BC-UBND", "ngay-ban-hanh": "2023-05-02" };
    const { labels } = complete("---\n¦\n---\n");
    const yaml = labels.map((key) => `${key}: ${values[key] ?? "kh117.ii.1"}`).join("\n");
    const { header, declares } = collectFacts({ path: "a.md", text: `---\n${yaml}\n---\n`, sha256: "" });
    expect(header).toMatchObject({ number: "07/BC-UBND", kind: "BC", date: "2023-05-02", issuer: "kh117.ii.1" });
    expect(header).toMatchObject({ subject: "kh117.ii.1", signatory: "kh117.ii.1", signed: true });
    expect(declares).toEqual(["kh117.ii.1"]);
  });

  test("kinds of documents are values of their key, each once", () => {
    const { apply, labels } = complete("---\nloai: báo¦ c\n---\n");
    expect(apply("Báo cáo")).toBe("---\nloai: Báo cáo\n---\n");
    expect(labels).toEqual([...new Set(documentKinds.map(({ name }) => name))]);
    expect(complete("---\nco-quan:¦\n---\n").apply("UBND xã Sơn Khê")).toBe("---\nco-quan: UBND xã Sơn Khê\n---\n");
    expect(complete("---\nngay-ban-hanh: ¦\n---\n").labels).toEqual([]);
  });
});

describe("links", () => {
  const attachments = ["bao-cao/minh-chung/anh.png", "minh chứng (1).pdf"];

  test("offers files and papers of the folder, as they are reached from the paper, nearest first", () => {
    const { labels } = complete("Xem [ảnh](¦).\n", { attachments }, { "15.md": OTHER });
    expect(labels).toEqual(["minh-chung/anh.png", "../minh chứng (1).pdf", "../15.md"]);
  });

  test("a half-typed target is replaced, and what needs it stands between angle brackets", () => {
    const { apply } = complete("Xem [ảnh](minh-¦chung/cu.png).\n", { attachments });
    expect(apply("minh-chung/anh.png")).toBe("Xem [ảnh](minh-chung/anh.png).\n");
    expect(apply("../minh chứng (1).pdf")).toBe("Xem [ảnh](<../minh chứng (1).pdf>).\n");
    expect(complete("![](<¦>)", { attachments }).apply("../minh chứng (1).pdf")).toBe("![](<../minh chứng (1).pdf>)");
    expect(complete("![](./¦)", { attachments }).apply("minh-chung/anh.png")).toBe("![](./minh-chung/anh.png)");
  });

  test("the engine finds what was inserted", () => {
    const { apply } = complete("Xem [ảnh](¦).\n", { attachments });
    const facts = collectFacts({ path: "bao-cao/a.md", text: apply("../minh chứng (1).pdf"), sha256: "" });
    expect(facts.attachments.map(({ target }) => target)).toEqual(["../minh chứng (1).pdf"]);
  });
});

describe("numbers", () => {
  test("behind “Số:” the form of the number for each kind, the kind of the paper first", () => {
    const { labels, apply } = complete("**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 52¦\n\n**BÁO CÁO**\n");
    expect(labels[0]).toBe("52/BC-UBND");
    expect(apply("52/TB-UBND")).toContain("\nSố: 52/TB-UBND\n");
    expect(complete("Số: ¦52/BC-UBND\n").apply("52/TB-UBND")).toBe("Số: 52/TB-UBND\n");
  });

  test("a number that is not known yet stays a draft's", () => {
    const { apply } = complete("**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố:¦\n\n**BÁO CÁO**\n\n**Về việc họp**\n");
    const text = apply("…/BC-UBND");
    expect(text).toContain("\nSố: …/BC-UBND\n");
    expect(collectFacts({ path: "a.md", text, sha256: "" }).header.draft).toContain("number");
  });

  test("a half-typed symbol is replaced; another body has its own sign", () => {
    const { apply } = complete("| BAN THANH TRA NHÂN DÂN<br>Số: 3/B¦C | |\n|---|---|\n");
    expect(apply("3/BC-BTTND")).toContain("Số: 3/BC-BTTND |");
  });
});

test("the other papers of a body tell its sign", () => {
  const others = { "15.md": OTHER.replace("KH-UBND", "KH-VP") };
  expect(complete("**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 52¦\n", {}, others).labels).toContain("52/BC-VP");
});

test("triggers are single characters", () => {
  const triggers = completion.capability.completionProvider?.triggerCharacters ?? [];
  expect(triggers.length).toBeGreaterThan(0);
  expect(triggers.filter((trigger) => trigger.length !== 1)).toEqual([]);
});

test("nothing is offered in plain prose, behind the end of a line, or in an unknown document", () => {
  expect(complete("Trong năm, xã đã họp dân ¦\n").labels).toEqual([]);
  const snapshot = snapshotOf({ "a.md": "Việc.\n" });
  expect(completionsAt(snapshot, "a.md", { line: 0, character: 99 })).toEqual([]);
  expect(completionsAt(snapshot, "a.md", { line: 9, character: 0 })).toEqual([]);
  expect(completionsAt(snapshot, "none.md", { line: 0, character: 0 })).toEqual([]);
});
