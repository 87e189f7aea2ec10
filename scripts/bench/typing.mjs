// Somebody who writes in a document: words are added and taken away, sentences and lines come in, now and then a date changes.
import { documentOf, random } from "./corpus.mjs";

const WORDS = ["xã", "họp", "thôn", "niêm yết", "05 hộ", "công khai", "ngày 12/6/2023", "kết quả", "đã", "Nhân dân"];
const SENTENCES = [
  "Ngày 14/7/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở và nhà văn hóa các thôn.",
  "Trong quý, các thôn tổ chức 06 cuộc họp dân với 312 lượt người dự để bàn việc làm đường ngõ và mức đóng góp.",
];

/** Returns a function that gives the next version of a document; about the same size, however often it is called. */
export function writer(document) {
  const pick = random(7);
  const start = document.text.split("\n");
  let lines = [...start];
  let count = 0;
  return () => {
    count += 1;
    // What was written is taken back from time to time, or the document would grow.
    if (count % 40 === 0) lines = [...start];
    const at = pick(lines.length);
    if (count % 10 === 0) lines.splice(at, 0, "", SENTENCES[pick(SENTENCES.length)], "");
    else lines[at] = `${lines[at]} ${WORDS[pick(WORDS.length)]}${count % 3 === 0 ? ` ${count}` : ""}`;
    return documentOf(document.path, lines.join("\n"));
  };
}
