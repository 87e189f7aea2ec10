import type { Document } from "../model/model.js";
import { readHeader } from "../text/header/header.js";
import { searchKey } from "../text/keys.js";

/** Kinds of unit by words in the name of the body that issues papers. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["school", /(?:^|\s)(?:trường|học viện|mầm non|thcs|thpt|tiểu học)(?:\s|$)/u],
  ["hospital", /(?:^|\s)(?:bệnh viện|trung tâm y tế|trạm y tế)(?:\s|$)/u],
  ["enterprise", /(?:^|\s)(?:công ty|tổng công ty|tập đoàn|xí nghiệp)(?:\s|$)/u],
  ["agency", /(?:^|\s)(?:sở|phòng|chi cục|cục|văn phòng|thanh tra|ban quản lý)\s/u],
  ["ward", /(?:^|\s)phường(?:\s|$)/u],
  ["town", /(?:^|\s)thị trấn(?:\s|$)/u],
  ["special-zone", /(?:^|\s)đặc khu(?:\s|$)/u],
  ["commune", /(?:^|\s)(?<!thị )xã(?:\s|$)/u],
  ["agency", /(?:^|\s)(?:huyện|quận|thị xã|thành phố|tỉnh)(?:\s|$)/u],
];
/** Bodies that stand beside the unit: their papers are in its folder, but they are not it. */
const BESIDE =
  /^(?:mặt trận|ủy ban mttq|ủy ban mặt trận|ban thường trực|công đoàn|ban thanh tra|ban ttnd|ban giám sát|đảng|hội |đoàn )/u;

/**
 * Returns name and kind of the unit that most papers of a folder were issued by; null where no paper says.
 * Among equals the name that comes first by code point wins.
 */
export function inferUnit(documents: readonly Document[]): { readonly name: string | null; readonly kind: string | null } {
  const counted = new Map<string, { name: string; count: number }>();
  for (const { text } of documents) {
    const { issuer } = readHeader(text);
    if (issuer === null || BESIDE.test(searchKey(issuer))) continue;
    const name = asWritten(issuer.normalize("NFC").replace(/^(?:ủy|uỷ) ban nhân dân/iu, "UBND"));
    const known = counted.get(searchKey(name));
    counted.set(searchKey(name), {
      name: known !== undefined && known.name < name ? known.name : name,
      count: (known?.count ?? 0) + 1,
    });
  }
  const ranked = [...counted.entries()].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const first = ranked[0];
  return first === undefined ? { name: null, kind: null } : { name: first[1].name, kind: kindOf(first[1].name.toLowerCase()) };
}

/** The administration of a place; other names in capitals do not show which of their words are proper names. */
const ADMINISTRATION = /^UBND (XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) (\P{Ll}+)$/u;

/** Letterheads are in capitals, names in running text are not: UBND XÃ SƠN KHÊ is UBND xã Sơn Khê. */
function asWritten(name: string): string {
  const [, kind, place] = ADMINISTRATION.exec(name) ?? [];
  if (kind === undefined || place === undefined) return name;
  const proper = place.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `UBND ${kind.toLowerCase()} ${proper}`;
}

function kindOf(name: string): string | null {
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? null;
}
