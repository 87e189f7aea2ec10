import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, factsOf } from "../../testing/facts.js";

const sentence = fc.constantFrom(
  "Ngày 05/4/2023, UBND xã đã niêm yết dự toán.",
  "Thôn Khe Thượng họp bàn, 86/90 hộ dự.",
  "Ban đã giám sát việc làm **đường** liên thôn.",
);
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((each, at) => `${"  ".repeat(at)}- ${each}`).join("\n")),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => ["| Nội dung |", "|---|", ...all.map((each) => `| ${each} |`)].join("\n")),
  sentence.map((each) => `> ${each}`),
  sentence.map((each) => `- Hình thức: niêm yết\n- Ngày: 05/4/2023\n- Nội dung: ${each}`),
);
const twist = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\uFEFF${text}`,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("giám sát", "giám\u00A0sát"),
  (text) => text.replaceAll("đường", "đư\u00ADờng"),
  (text) => `---\ntitle: Sổ\n---\n\n${text}`,
);

const words = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\u00AD/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test("every passage's place holds the first and the last word of its text in the original", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), twist, (blocks, change) => {
      const text = change(blocks.join("\n\n"));
      const { passages } = factsOf(text);
      expect(passages.length).toBeGreaterThan(0);
      for (const passage of passages) {
        const original = words(cut(text, passage.place));
        const read = words(passage.text);
        expect(original).toContain(read[0]);
        expect(original).toContain(read.at(-1));
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});
