import type { Clause, Fields, Header } from "../model/model.js";

/** What a decision does by saying it; "giao" and "yêu cầu" set tasks that are still to be done. */
const PERFORMS =
  /^(?:điều\s+\d{1,2}[.:]?\s*)?(?:nay\s+)?(?:ban hành|thành lập|kiện toàn|phân công|công nhận|phê duyệt|công bố|bổ nhiệm|miễn nhiệm|cử|điều động|khen thưởng|tặng|bãi bỏ|hủy bỏ|thay thế|cho thôi)(?!\p{L})/iu;
/** A statement of its own begins behind it. */
const NEXT_STATEMENT = /;/;

/** Whether a sentence of a signed decision with number and date performs what it says ("Thành lập Tổ giúp việc …"). */
export function performs(text: string, { kind, number, date, signed, draft }: Header): boolean {
  return kind === "QĐ" && number !== null && date !== null && signed && draft.length === 0 && PERFORMS.test(text);
}

/** The clauses of such a sentence: its first statement is done. */
export function performed(clauses: readonly Clause[], text: string): Clause[] {
  const next = NEXT_STATEMENT.exec(text)?.index ?? text.length;
  return clauses.map((clause) => (clause.start < next && clause.status !== "quoted" ? { ...clause, status: "done" } : clause));
}

/** Its fields: it was done on the day of the decision, by the decision. */
export function fieldsOfPerforming(fields: Fields, { number, kind, date }: Header): Fields {
  if (number === null || date === null) return fields;
  const own = { number, kind: kind ?? "", date, superior: false, followed: false };
  return { ...fields, dates: fields.dates.length > 0 ? fields.dates : [date], documents: [own, ...fields.documents] };
}
