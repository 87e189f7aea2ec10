// A folder of papers in memory: made of the shipped examples, the same on every machine and in every run.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalHash } from "../../packages/core/dist/node/index.js";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

/** Size of an ordinary paper and of the one that is edited, in bytes of UTF-8. */
const ORDINARY = 10_000;
export const LARGE = 20_000;

const PLACES = [
  "An Lạc",
  "Bình Hòa",
  "Cẩm Sơn",
  "Đông Thạnh",
  "Hải Vân",
  "Khánh Lộc",
  "Long Phú",
  "Mỹ Đức",
  "Phước Tân",
  "Vĩnh Hưng",
];
const OWN_NAMES = /Sơn Khê|SƠN KHÊ|Bến Cầu|BẾN CẦU|Khê Thượng|Khê Hạ|Đồi Chè|Bãi Dâu/gu;
/** Years stay, so that the papers stay in the audited period; everything else that is counted changes. */
const NUMBER = /(?<![\d/.-])\d{1,4}(?![\d/.]*\d|-)/gu;
const DAY = /(?<!\d)\d{1,2}\/\d{1,2}(\/\d{4})?(?!\d|\/)/gu;
const LONG_DAY = /ngày \d{1,2} tháng \d{1,2} năm (\d{4})/gu;
/** Words for which another says the same, so that not every sentence has a twin. */
const WORDS = [
  ["tổ chức", "tiến hành"],
  ["thực hiện", "triển khai"],
  ["cán bộ", "công chức"],
  ["hướng dẫn", "chỉ dẫn"],
  ["xây dựng", "lập"],
  ["tại", "ở"],
  ["đại biểu", "người dự"],
  ["trong đó", "gồm có"],
  ["đầy đủ", "kịp thời"],
  ["theo quy định", "đúng quy định"],
];

/** A generator of whole numbers below a bound; the same seed gives the same numbers. */
export function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Returns the papers of a folder of the given size; the one in the middle is large. */
export function corpus(count) {
  const sources = readExamples();
  return Array.from({ length: count }, (_, index) => {
    const path = `ho-so/${String(index % 20).padStart(2, "0")}/${String(index).padStart(4, "0")}.md`;
    return paper(path, sources, random(index + 1), index === middle(count) ? LARGE : ORDINARY);
  });
}

/** Position of the large paper in a folder. */
export const middle = (count) => Math.floor(count / 2);

/** Returns a document with its hash, as the reader of folders makes it. */
export const documentOf = (path, text) => ({ path, text, sha256: canonicalHash(text) });

function readExamples() {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => {
    const text = readFileSync(join(EXAMPLES, file), "utf8").replaceAll("2024", "2023");
    const [head, ...sections] = text.split(/^(?=#{1,3} )/mu);
    return { head, sections };
  });
}

/** The head of one paper and sections of any, until there is enough. */
function paper(path, sources, pick, size) {
  const { head, sections } = sources[pick(sources.length)];
  const pool = sources.flatMap((source) => source.sections);
  const parts = [head, ...sections];
  let text = varied(parts.join(""), pick);
  while (Buffer.byteLength(text) < size) text += `\n${varied(pool[pick(pool.length)], pick)}`;
  return documentOf(path, text);
}

function varied(text, pick) {
  const places = new Map();
  const elsewhere = (name) => {
    if (!places.has(name.toLowerCase())) places.set(name.toLowerCase(), PLACES[pick(PLACES.length)]);
    const place = places.get(name.toLowerCase());
    return name === name.toUpperCase() ? place.toUpperCase() : place;
  };
  return text
    .replace(OWN_NAMES, elsewhere)
    .replace(LONG_DAY, (_, year) => `ngày ${1 + pick(28)} tháng ${1 + pick(12)} năm ${year}`)
    .replace(DAY, (_, year = "") => `${1 + pick(28)}/${1 + pick(12)}${year}`)
    .replace(NUMBER, (number) => (/^(?:19|20)\d\d$/u.test(number) ? number : String(1 + pick(number.length === 1 ? 9 : 400))))
    .split("\n")
    .map((line) => reworded(line, pick))
    .join("\n");
}

/** Tables and headings keep their words; labels are read by them. */
function reworded(line, pick) {
  if (/^[|#*]/u.test(line)) return line;
  return WORDS.reduce((text, pair) => text.replaceAll(pair[0], () => pair[pick(2)]), line);
}
