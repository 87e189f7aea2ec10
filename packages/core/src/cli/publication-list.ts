import { PLACEHOLDER } from "../checklist/skeleton.js";
import { formsText } from "../exporters/lib/publication-view.js";
import { code, gfmTable, inline } from "../exporters/markdown/escape.js";
import { localizedValue } from "../messages/localize.js";
import type { PublicationRow } from "../model/report.js";
import { closing, letterhead } from "./paper-frame.js";
import { type Posting, postingsIn } from "./postings.js";
import type { Quarter } from "./quarter.js";

/** What a list of publications is made of. */
export interface ListOfPublications {
  /** Name of the body that issues it. */
  readonly unit: string;
  readonly quarter: Quarter;
  readonly rows: readonly PublicationRow[];
}

/** An end that no paper gives; a blank would be read as a posting that still runs. */
const UNKNOWN_END = "không rõ";
const NOT_COMPARED = "(*) Điều, khoản chưa được đối chiếu với nguyên văn.";
const HEAD = [
  "STT",
  "Nội dung",
  "Căn cứ (điều, khoản)",
  "Văn bản",
  "Hình thức",
  "Từ ngày",
  "Đến ngày",
  "Người thực hiện",
  "Minh chứng",
];

/**
 * Returns the list of what a unit made public in a quarter, as a Vietnamese paper in Markdown. Number, day and signature are left
 * blank, so that it proves nothing until someone has filled them in. What was not found stands in a part of its own.
 */
export function publicationList({ unit, quarter, rows }: ListOfPublications): string {
  const found = rows.map((row) => ({ row, postings: postingsIn(row.entries, quarter.period) }));
  const lines = found.flatMap(({ row, postings }) => postings.map((posting) => postingCells(row, posting)));
  const missing = found.filter(({ postings }) => postings.length === 0).map(({ row }) => missingCells(row));
  return [
    ...letterhead(unit),
    `# DANH MỤC NỘI DUNG ĐÃ CÔNG KHAI – ${quarter.title}`,
    "",
    "## I. Nội dung đã công khai trong quý",
    "",
    lines.length === 0 ? "(Hồ sơ không nêu nội dung nào.)" : numbered(HEAD, lines),
    "",
    "## II. Nội dung chưa thấy công khai trong quý",
    "",
    missing.length === 0 ? "(Không có.)" : numbered(["STT", "Quy định", "Nội dung", "Ghi chú"], missing),
    "",
    ...(rows.every(isCompared) ? [] : [inline(NOT_COMPARED), ""]),
    ...closing(unit),
  ].join("\n");
}

function postingCells(row: PublicationRow, posting: Posting): string[] {
  const { from, to, forms, documents, responsible, places } = posting;
  const cells = [
    documents.join("; "),
    formsText("vi", forms),
    from === null ? "" : localizedValue("vi", from),
    to === null ? UNKNOWN_END : to === ".." ? "Đến nay" : localizedValue("vi", to),
    responsible.join("; "),
  ];
  // No links: a list that names its sources must not pass for new proof of what they tell.
  const proofs = places.map(({ path, start }) => `${code(path)}, dòng ${start.line}`);
  return [
    `${inline(contentOf(row))} <!-- dankiem: ${row.item} -->`,
    inline(clauseOf(row)),
    ...cells.map((cell) => (cell === "" ? PLACEHOLDER : inline(cell))),
    proofs.join("; "),
  ];
}

/** A rule that is quoted is neither evidence for the content nor against it; so this part, too, proves nothing. */
function missingCells(row: PublicationRow): string[] {
  const note = row.state === "notapplicable" ? "Hồ sơ ghi là không phát sinh" : "";
  return [`Phải công khai theo ${inline(clauseOf(row))}`, inline(contentOf(row)), note];
}

/** "Công khai dự toán ngân sách" → "Dự toán ngân sách": the content, not the duty. */
function contentOf({ title }: PublicationRow): string {
  const content = title.replace(/^công khai\s+(?=\p{L})/iu, "");
  return content.slice(0, 1).toUpperCase() + content.slice(1);
}

const isCompared = ({ provenance }: PublicationRow) => provenance === "text";

/** The mark is explained below the tables: in a row, a word such as "chưa" would deny what the row tells. */
const clauseOf = (row: PublicationRow) => `${row.instrument}, ${row.ref}${isCompared(row) ? "" : " (*)"}`;

/** Returns a table with numbered rows. */
function numbered(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return gfmTable(
    head,
    rows.map((cells, index) => [String(index + 1), ...cells]),
    [],
  );
}
