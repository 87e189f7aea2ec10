import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../../testing/snapshot.js";
import { itemSource } from "../lib/item-source.js";
import { definitionAt } from "./definition.js";
import { referencesAt } from "./references.js";

const readText = (file: string) => readFileSync(file, "utf8");

const plan = [
  "**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**",
  "",
  "Số: 15/KH-UBND",
  "",
  "*Sơn Khê, ngày 20 tháng 02 năm 2023*",
  "",
  "**KẾ HOẠCH**",
  "",
  "**Thực hiện Quy chế dân chủ ở cơ sở năm 2023**",
  "",
  "Căn cứ tình hình của xã.",
].join("\n");

const report = [
  "**BÁO CÁO**",
  "",
  "## 1. Việc chung",
  "",
  "<!-- dankiem: kh117.ii.1, kh117.none -->",
  "",
  "Thực hiện Kế hoạch số 15/KH-UBND ngày 20/02/2023, xem [biên bản](minh-chung/bi%C3%AAn%20b%E1%BA%A3n.png) và [kế hoạch](../01-ke-hoach.md#ii).",
  "",
  "## 2. Đối thoại",
  "",
  "Ngày 20/9/2023, tại nhà văn hóa thôn, Chủ tịch UBND xã đã tổ chức hội nghị đối thoại với 76 đại diện hộ dân.",
  "",
].join("\n");

const snapshot = snapshotOf(
  { "01-ke-hoach.md": plan, "bao-cao/a.md": report },
  { attachments: ["bao-cao/minh-chung/biên bản.png"] },
);
const at = (words: string, path = "bao-cao/a.md") => {
  const lines = (snapshot.documents.get(path)?.text ?? "").split("\n");
  const line = lines.findIndex((each) => each.includes(words));
  return { line, character: (lines[line] as string).indexOf(words) + 2 };
};
const define = (words: string) => definitionAt(snapshot, "bao-cao/a.md", at(words), readText);
const talks = "kh117.ii.4.nguoi-dung-dau-doi-thoai";

describe("definition", () => {
  test("an item id in a marker leads to the item in its checklist", () => {
    expect(define("kh117.ii.1")).toEqual([itemSource("kh117.ii.1", snapshot, readText)]);
    expect(define("kh117.none")).toEqual([]);
  });

  test("a link leads to its attachment or document, percent signs and anchors understood", () => {
    expect(define("biên bản").map(({ uri }) => uri)).toEqual(["file:///folder/bao-cao/minh-chung/bi%C3%AAn%20b%E1%BA%A3n.png"]);
    expect(define("kế hoạch]").map(({ uri }) => uri)).toEqual(["file:///folder/01-ke-hoach.md"]);
  });

  test("a file that the disk names decomposed is led to by that name", () => {
    const path = "bao-cao/minh-chung/biên bản.png";
    const written = new Map([[path, path.normalize("NFD")]]);
    const [location] = definitionAt({ ...snapshot, written }, "bao-cao/a.md", at("biên bản"), readText);
    expect(location?.uri).toBe(`file:///folder/${encodeURI(path.normalize("NFD"))}`);
  });

  test("the number of another document leads to that document's header", () => {
    expect(define("15/KH-UBND")).toEqual([
      { uri: "file:///folder/01-ke-hoach.md", range: { start: { line: 2, character: 0 }, end: { line: 8, character: 46 } } },
    ]);
  });

  test("a document's own number does not lead to itself", () => {
    const found = definitionAt(snapshot, "01-ke-hoach.md", at("15/KH", "01-ke-hoach.md"), readText);
    expect(found.filter(({ uri }) => uri.endsWith(".md"))).toEqual([]);
  });

  test("evidence leads to all the items that it speaks of", () => {
    expect(define("76 đại diện")).toContainEqual(itemSource(talks, snapshot, readText));
  });

  test("words that mean nothing and unknown documents lead nowhere", () => {
    expect(define("BÁO CÁO")).toEqual([]);
    expect(definitionAt(snapshot, "none.md", { line: 0, character: 0 }, readText)).toEqual([]);
    expect(definitionAt(snapshot, "bao-cao/a.md", { line: 99, character: 0 }, readText)).toEqual([]);
  });
});

describe("references", () => {
  const refer = (words: string) => referencesAt(snapshot, { path: "bao-cao/a.md", position: at(words) }, readText);

  test("from evidence to every place that is evidence of its items", () => {
    expect(refer("76 đại diện").map(({ uri, range }) => [uri, range.start.line])).toContainEqual([
      "file:///folder/bao-cao/a.md",
      at("76 đại diện").line,
    ]);
  });

  test("from a marker to the evidence of its item", () => {
    expect(refer("kh117.ii.1").map(({ range }) => range.start.line)).toEqual([at("Thực hiện Kế hoạch").line]);
  });

  test("from an item in the file of its checklist to its evidence", () => {
    const file = snapshot.library.checklists.find(({ checklist }) => checklist.id === "kh117")?.file as string;
    const line = readText(file)
      .split("\n")
      .findIndex((each) => each.includes(`"id": "${talks}"`));
    const places = referencesAt(snapshot, { file, position: { line: line + 2, character: 12 } }, readText);
    expect(places.map(({ range }) => range.start.line)).toEqual([at("76 đại diện").line]);
  });

  test("none from the head of a checklist, or from a file that cannot be read", () => {
    const position = { line: 3, character: 4 };
    expect(referencesAt(snapshot, { file: "/kh117.json", position }, () => '{\n"id": "kh117"\n}')).toEqual([]);
    expect(referencesAt(snapshot, { file: "/kh117.json", position }, () => null)).toEqual([]);
  });

  test("each place once", () => {
    const all = refer("76 đại diện").map((location) => JSON.stringify(location));
    expect(new Set(all).size).toBe(all.length);
  });
});
