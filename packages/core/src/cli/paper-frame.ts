import { inline } from "../exporters/markdown/escape.js";

/** What stands above every official paper, with number, place and day left blank. */
export function letterhead(unit: string): string[] {
  return [
    `| **${inline(loud(unit))}** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |`,
    "| --- | --- |",
    "| | **Độc lập - Tự do - Hạnh phúc** |",
    "| Số: …/… | ……, ngày … tháng … năm …… |",
    "",
  ];
}

/** What stands below: the recipients, and the place of a signature that is still to come. */
export function closing(unit: string): string[] {
  const offices = isCommittee(unit) ? ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] : ["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"];
  return [
    "**Nơi nhận:**",
    "",
    "- Nơi niêm yết: …;",
    "- Lưu: VT.",
    "",
    ...offices.flatMap((office) => [`**${office}**`, ""]),
    "*(chưa ký)*",
    "",
  ];
}

/** A commune is often called by the name of its area alone; its committee is what issues papers. */
const COMMITTEE =
  /^(?:(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+)?(?=(?:xã|phường|thị trấn|đặc khu)\s)|^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

const isCommittee = (unit: string) => COMMITTEE.test(unit);

/** The name of a body in capitals, its short form spelt out. */
const loud = (unit: string) => unit.replace(COMMITTEE, "Ủy ban nhân dân ").toUpperCase();
