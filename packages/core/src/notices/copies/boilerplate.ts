import { findDocumentNumbers } from "../../text/numbers/document-numbers.js";

/**
 * Openings of sentences that every paper of a kind shares: addresses, legal bases, closings, orders to carry out. Matched at
 * the start, behind bullets and the number of an article.
 */
const OPENINGS = [
  "căn cứ",
  "thực hiện (?:luật|nghị định|nghị quyết|pháp lệnh|thông tư|chỉ thị|kết luận|kế hoạch|công văn|quyết định|hướng dẫn|chương trình|văn bản|quy định)",
  "theo (?:đề nghị|tờ trình)",
  "xét (?:đề nghị|tờ trình)",
  "kính gửi",
  "nơi nhận",
  "cộng h[oò][aà] xã hội",
  "đảng cộng sản việt nam",
  "(?:tm|kt|tl|tuq)",
  "trên đây là",
  "(?:biên bản|cuộc họp|hội nghị|buổi làm việc|phiên họp) (?:này |được |đã )?(?:kết thúc|lập thành|lập|đọc|thông qua|bế mạc)",
  "hôm nay",
  "chúng tôi gồm",
  "(?:quyết định|quy chế|kế hoạch|nghị quyết|nội quy|thông báo) này",
  "trong quá trình (?:triển khai |tổ chức )?thực hiện,? nếu",
  "(?:quá trình|nếu)(?: triển khai| tổ chức)?(?: thực hiện)? (?:có|gặp|phát sinh) (?:khó khăn|vướng mắc|vấn đề)",
  "(?:yêu cầu|đề nghị) (?:các|toàn thể|thủ trưởng) [^.;]{0,160}(?:nghiêm túc|triển khai|tổ chức) (?:triển khai |tổ chức )?thực hiện",
  "(?:chánh )?văn phòng [^.;]{0,160}chịu trách nhiệm thi hành",
].join("|");
const FORMULA = new RegExp(String.raw`^[\s\-–—+*•.]{0,8}(?:điều \d{1,3}[.:]\s{0,3})?(?:${OPENINGS})(?![\p{L}\p{N}])`, "iu");
const ANYWHERE =
  /(?<!\p{L})(?:nơi nhận\s{0,3}:|độc lập\s{0,3}[-–—]\s{0,3}tự do|lưu\s{0,3}:\s{0,3}VT|chịu trách nhiệm thi hành)/iu;

/** Whether a sentence belongs to the official form of papers, which all of them share by right. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) || ANYWHERE.test(text);
}

/** What a document is about, behind its number: "… ngày 09/01/2015 của Chính phủ về thực hiện dân chủ". */
const TITLE = /[^,;.()"“”]{0,80}?(?<!\p{L})(?:về|ban hành|quy định|hướng dẫn)(?!\p{L})[^,;.()"“”]{0,400}/uy;

/** Returns a sentence without the titles of the documents that it names by number; those are the same wherever they are cited. */
export function withoutTitles(text: string): string {
  let kept = "";
  let from = 0;
  for (const { end } of findDocumentNumbers(text)) {
    if (end < from) continue;
    TITLE.lastIndex = end;
    const title = TITLE.exec(text)?.[0] ?? "";
    kept += text.slice(from, end);
    from = end + title.length;
  }
  return kept + text.slice(from);
}
