import { type Document, LineCounter, parseDocument, type YAMLError } from "yaml";
import { asciiKey } from "../text/keys.js";

/** What the front matter of a document says, in the names of the official metadata. */
export interface FrontMatter {
  readonly values: Readonly<Partial<Record<FrontMatterKey, string>>>;
  /** Items that the document is offered for. */
  readonly items: readonly string[];
  readonly attachments: readonly string[];
  /** Offset where the body begins. */
  readonly bodyStart: number;
  /** Mistakes, with the 1-based line in the document. */
  readonly problems: readonly Problem[];
}

interface Problem {
  readonly code: string;
  readonly line: number;
  readonly args: Readonly<Record<string, string>>;
}

/** Keys of the official metadata of administrative documents that are read. */
type FrontMatterKey = "soHieu" | "loai" | "trichYeu" | "coQuan" | "ngayBanHanh" | "nguoiKy" | "chucVu" | "title" | "date";

const KEYS: Readonly<Record<string, FrontMatterKey | "tieuChi" | "dinhKem">> = {
  sohieu: "soHieu",
  sokyhieu: "soHieu",
  so: "soHieu",
  loai: "loai",
  loaivanban: "loai",
  tenloai: "loai",
  trichyeu: "trichYeu",
  coquan: "coQuan",
  coquanbanhanh: "coQuan",
  donvi: "coQuan",
  ngaybanhanh: "ngayBanHanh",
  ngay: "ngayBanHanh",
  date: "date",
  title: "title",
  nguoiky: "nguoiKy",
  chucvu: "chucVu",
  tieuchi: "tieuChi",
  dinhkem: "dinhKem",
};

const BLOCK = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]{0,20000}?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Returns the front matter of a text; an empty one where there is none. Broken YAML is a problem, never an exception. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (block === null) return { values: {}, items: [], attachments: [], bodyStart: 0, problems: [] };
  const yaml = block[1] as string;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: "failsafe", uniqueKeys: false, strict: true });
  const problems = document.errors.map((error) => problemOf(error, yaml, counter));
  const content = problems.length > 0 ? {} : contentOf(document, problems);
  return { ...collect(content), bodyStart: block[0].length, problems: [...problems, ...numberTraps(yaml)] };
}

/** Aliases can be dangling or multiply without end; then there is nothing to read. */
function contentOf(document: Document, problems: Problem[]): Record<string, unknown> {
  try {
    return asRecord(document.toJS({ maxAliasCount: 20 }));
  } catch {
    problems.push({ code: "front-matter-broken", line: 1, args: { text: "---" } });
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function problemOf(error: YAMLError, yaml: string, counter: LineCounter): Problem {
  const { line } = counter.linePos(error.pos[0]);
  const printed = yaml.split("\n")[line - 1]?.trim() ?? "";
  // "V/v: x: y" and the like: a second colon needs quotes.
  const code = /:\s.*:\s/.test(printed) ? "front-matter-colon" : "front-matter-broken";
  return { code, line: line + 1, args: { text: printed.slice(0, 80) } };
}

/** `tieu-chi: 1.10` is the number 1.1 to a YAML reader: other tools would lose the zero. */
function numberTraps(yaml: string): Problem[] {
  return yaml.split("\n").flatMap((line, index) => {
    const trap = /^\s*(?:-\s+|[\p{L}_-]+:\s*)(\d+\.\d*0)\s*$/u.exec(line);
    return trap === null ? [] : [{ code: "front-matter-number", line: index + 2, args: { text: trap[1] as string } }];
  });
}

function collect(content: Record<string, unknown>): Pick<FrontMatter, "values" | "items" | "attachments"> {
  const values: Partial<Record<FrontMatterKey, string>> = {};
  let items: string[] = [];
  let attachments: string[] = [];
  for (const [name, value] of Object.entries(content)) {
    const key = KEYS[asciiKey(name).replace(/[^a-z]/g, "")];
    if (key === "tieuChi") items = strings(value);
    else if (key === "dinhKem") attachments = strings(value);
    else if (key !== undefined && typeof value === "string" && value.trim() !== "") values[key] = value.trim();
  }
  return { values, items, attachments };
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .flatMap((each) => (typeof each === "string" ? each.split(/[,;]\s*/) : []))
    .map((each) => each.trim())
    .filter(Boolean);
}
