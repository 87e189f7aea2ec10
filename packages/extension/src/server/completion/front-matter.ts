import { documentKinds } from "@dankiem/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { frontMatterKey, frontMatterLines } from "../lib/markers.js";
import { type Cursor, completionsOf, type Offer, restOfWord } from "./cursor.js";

const say = speaker({
  "so-hieu": { vi: "Số, ký hiệu văn bản", en: "Number and symbol of the document" },
  loai: { vi: "Tên loại văn bản", en: "Kind of document" },
  "trich-yeu": { vi: "Trích yếu nội dung", en: "Subject of the document" },
  "co-quan": { vi: "Cơ quan, tổ chức ban hành", en: "Body that issued it" },
  "ngay-ban-hanh": { vi: "Ngày ban hành", en: "Day of issue" },
  "nguoi-ky": { vi: "Người ký", en: "Who signed it" },
  "chuc-vu": { vi: "Chức vụ người ký", en: "Office of who signed it" },
  "tieu-chi": { vi: "Các mục bảng kiểm mà văn bản là minh chứng", en: "Items of the checklist that the document is evidence of" },
});

/** The keys of the official metadata that the engine reads, in the order in which papers give them. */
const KEYS = ["loai", "so-hieu", "ngay-ban-hanh", "co-quan", "trich-yeu", "nguoi-ky", "chuc-vu", "tieu-chi"] as const;

/** In front matter: keys that are not there yet, kinds of documents, names of the audited units. */
export function frontMatterCompletions(cursor: Cursor): CompletionItem[] | null {
  const { lines, position, before } = cursor;
  const block = frontMatterLines(lines);
  if (block === null || position.line < block.first || position.line > block.last) return null;
  const key = frontMatterKey(before);
  if (key === null) return /^[\p{L}\p{M}_-]*$/u.test(before) ? keyCompletions(cursor, block) : [];
  const value = before.slice(before.indexOf(":") + 1).trimStart();
  return completionsOf(valuesOf(key, cursor, /:$/u.test(before) ? " " : ""), cursor, value, cursor.after.trimEnd().length);
}

function keyCompletions(cursor: Cursor, { first, last }: { readonly first: number; readonly last: number }): CompletionItem[] {
  const { lines, position, before, after, snapshot } = cursor;
  const there = new Set(
    lines.slice(first, last + 1).map((line, at) => (at + first === position.line ? null : frontMatterKey(line))),
  );
  const behind = restOfWord(cursor, /^[\p{L}\p{M}_-]+/u);
  const colon = after.slice(behind).trimStart().startsWith(":") ? "" : ": ";
  const offers = KEYS.filter((key) => !there.has(key.replaceAll("-", ""))).map((key) => ({
    text: `${key}${colon}`,
    label: key,
    kind: CompletionItemKind.Property,
    detail: say(snapshot.language, `${key}`),
    words: [say("vi", `${key}`)],
  }));
  return completionsOf(offers, cursor, before, behind);
}

function valuesOf(key: string, { snapshot }: Cursor, gap: string): Offer[] {
  if (key === "loai" || key === "loaivanban" || key === "tenloai") {
    const names = new Map(documentKinds.toReversed().map(({ name, code }) => [name, code]));
    return [...names].toReversed().map(([name, code]) => ({
      text: `${gap}${name}`,
      label: name,
      kind: CompletionItemKind.EnumMember,
      detail: code,
    }));
  }
  if (key !== "coquan" && key !== "coquanbanhanh" && key !== "donvi") return [];
  return snapshot.report.units.map(({ name }) => ({ text: `${gap}${name}`, label: name, kind: CompletionItemKind.Text }));
}
