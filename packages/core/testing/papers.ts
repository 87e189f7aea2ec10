import { collectFacts } from "../src/facts/facts.js";
import type { Facts } from "../src/model/model.js";

/** What a test says of a paper; the rest is an ordinary report of a commune. */
export interface TestPaper {
  readonly path?: string;
  readonly issuer?: string;
  readonly number?: string;
  /** As in `ngày 12 tháng 6 năm 2023`, or empty for none. */
  readonly date?: string;
  readonly title?: string;
  readonly subject?: string;
}

/** Returns the facts of a paper with the given body. */
export function paperOf(body: string, paper: TestPaper = {}): Facts {
  const {
    path = "bao-cao.md",
    issuer = "ỦY BAN NHÂN DÂN XÃ AN LẠC",
    number = "52/BC-UBND",
    date = "ngày 12 tháng 6 năm 2023",
    title = "BÁO CÁO",
    subject = "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2023",
  } = paper;
  const head = [
    `**${issuer}**`,
    number === "" ? "" : `Số: ${number}`,
    date === "" ? "" : `*An Lạc, ${date}*`,
    `**${title}**`,
    `**${subject}**`,
  ];
  const text = `${head.filter((line) => line !== "").join("\n\n")}\n\n${body}\n`;
  return collectFacts({ path, text, sha256: `${path} ${text}` });
}
