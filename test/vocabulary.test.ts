import { describe, expect, it } from "vitest";
import { library } from "./library.js";
import { type Paper, papersIn, paraphrases } from "./papers.js";
import { entriesOf, examplePapers, usedOnce } from "./vocabulary-use.js";

const entries = entriesOf(library);
const papers = [...["examples", "test/corpus", "test/reading"].flatMap(papersIn), ...examplePapers(library)];
const passages = paraphrases();

/** A term of the field has so many syllables at most; what is longer may be a piece of a sentence. */
const TERM = 6;

const HOW_TO_MEND = `An entry that a single text uses may be a piece of that text's sentence. Mend each, the first that fits:
1. delete it where a shorter entry of the same list already finds it;
2. replace it by the general phrase that another unit would write too;
3. if it is a term of the field, show a second use: in an example of a checklist item, or in a paper of test/reading.
`;

describe("the vocabulary", () => {
  it("has no entry that only one paper and no passage uses", () => {
    const suspects = usedOnce(entries, papers);
    const shared = new Set(usedOnce(entries, [...papers, ...passages]));
    expect(
      suspects.filter((each) => shared.has(each)),
      HOW_TO_MEND,
    ).toEqual([]);
  });

  it("has no long entry that only one passage uses", () => {
    const long = entries.filter(({ phrase }) => phrase.split(" ").length > TERM);
    expect(usedOnce(long, [...papers, ...passages]), HOW_TO_MEND).toEqual([]);
  });

  it("names nobody: no entry holds a capital inside, save bodies and instruments", () => {
    const named = entries.filter(({ phrase }) => /(?:xã|phường|huyện|thôn|trường)\s+\p{Lu}\p{Ll}+/u.test(phrase));
    expect(named).toEqual([]);
  });

  it("is read from every checklist and from every folder of papers", () => {
    const owners = new Set(entries.flatMap((entry) => [...entry.owners]));
    for (const { checklist } of library.checklists)
      for (const { id } of checklist.groups.flatMap(({ items }) => items)) expect(owners).toContain(id);
    for (const id of Object.keys(library.concepts)) expect(owners).toContain(id);
    for (const folder of ["examples", "test/corpus", "test/reading"])
      expect(papers.some(({ name }) => name.startsWith(`${folder}/`))).toBe(true);
  });
});

describe("usedOnce", () => {
  const once = (phrase: string, ...texts: string[]) =>
    usedOnce(
      [{ phrase, owners: new Set(["a", "b"]) }],
      texts.map((text, index): Paper => ({ name: `${index}.md`, text })),
    );

  it.each<readonly [why: string, phrase: string, ...texts: string[]]>([
    ["one text", "niêm yết", "Đã niêm yết ngày 01/3.", "Đã họp thôn."],
    ["one text that says it twice", "niêm yết", "Niêm yết ngày 01/3, niêm yết lại ngày 01/4."],
    ["another text where it is only a part of a fixed term", "bản", "Bản Huổi Lếch đã họp.", "Có văn bản của huyện."],
    ["a text where a gap holds too much", "giám sát … thu", "Giám sát ba khoản thu.", "Giám sát. Khoản thu."],
    ["another text where a mark parts it", "niêm yết", "Đã niêm yết.", "Cột niêm. Yết Kiêu."],
  ])("names an entry of %s", (_, phrase, ...texts) => {
    expect(once(phrase, ...texts)).toEqual([`“${phrase}” of a, b: only in 0.md`]);
  });

  it.each<readonly [why: string, phrase: string, ...texts: string[]]>([
    ["two texts", "niêm yết", "Đã niêm yết.", "Niêm yết tại trụ sở."],
    ["a text and another that abbreviates it", "ủy ban nhân dân", "UBND xã họp.", "Ủy ban nhân dân huyện họp."],
    ["no text", "niêm yết", "Đã họp thôn.", "Đã chi trả."],
  ])("says nothing of an entry of %s", (_, phrase, ...texts) => {
    expect(once(phrase, ...texts)).toEqual([]);
  });

  it("takes a reference to a concept for no entry", () => {
    const library = { concepts: { "cong-khai": ["@niem-yet", "công khai"] }, checklists: [] };
    expect(entriesOf(library)).toEqual([{ phrase: "công khai", owners: new Set(["cong-khai"]) }]);
  });
});
