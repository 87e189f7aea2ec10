import fc from "fast-check";
import { expect, test } from "vitest";
import { SimilarSentences } from "./similar.js";

interface Sentence {
  readonly words: readonly string[];
}

const sentence = (text: string): Sentence => ({ words: text.split(" ") });

/** Sentences in the order of a list, which may lack some of them. */
function similarIn(order: readonly Sentence[], related: () => boolean) {
  return new SimilarSentences<Sentence>((one, other) => order.indexOf(one) < order.indexOf(other), related);
}

function matchSentences(sentences: readonly Sentence[], related: () => boolean) {
  const similar = similarIn(sentences, related);
  for (const each of sentences) similar.add(each);
  const { comparisons } = similar.match();
  return { matches: [...similar.matches], comparisons };
}

const always = () => true;
const TWENTY = "a b c d e f g h i j k l m n o p q r s t";
const likenessOf = (one: string, other: string) =>
  matchSentences([sentence(one), sentence(other)], always).matches[0]?.likeness ?? 0;

test("the same words are wholly alike, other words not at all", () => {
  expect(likenessOf(TWENTY, TWENTY)).toBe(1);
  expect(likenessOf(TWENTY, TWENTY.toUpperCase())).toBe(0);
});

test("two words changed leave a copy, four do not", () => {
  expect(likenessOf(TWENTY, "a b c d e f g h i j X l m n o p Y r s t")).toBeCloseTo(12 / 18);
  expect(likenessOf(TWENTY, "a b c X e f g h i j k l Y n o Z q r W t")).toBe(0);
});

test("what is cut out of a long sentence is not that sentence", () => {
  expect(likenessOf(TWENTY, "a b c d e f g h i j k l m n")).toBeCloseTo(12 / 18);
  expect(likenessOf(TWENTY, "a b c d e f g h i j k l")).toBe(0);
});

test("the likest earlier sentence is the source, the earliest of equals", () => {
  const sentences = [
    sentence("a b c d e f g h i j k X"),
    sentence("a b c d e f g h i j k l"),
    sentence("a b c d e f g h i j k l"),
    sentence("a b c d e f g h i j k l"),
  ];
  expect(
    matchSentences(sentences, always).matches.map(({ copy, source }) => [sentences.indexOf(copy), sentences.indexOf(source)]),
  ).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
  ]);
});

test("unrelated pairs never match, and a match is never looked for behind a sentence", () => {
  const sentences = [sentence(TWENTY), sentence(TWENTY)];
  expect(matchSentences(sentences, () => false)).toEqual({ matches: [], comparisons: 1 });
  expect(matchSentences([sentence(TWENTY)], always)).toEqual({ matches: [], comparisons: 0 });
  expect(matchSentences([sentence("a b"), sentence("a b")], always)).toEqual({ matches: [], comparisons: 0 });
});

test("comparisons grow with the number of sentences, not with its square, however alike they are", () => {
  const compared = (count: number) =>
    matchSentences(
      Array.from({ length: count }, (_, at) => sentence(`${TWENTY} ${at} ${at + 1}`)),
      always,
    ).comparisons;
  // Each sentence has at most 17 seeds, each of which remembers 16 sentences.
  expect(compared(2000)).toBeLessThanOrEqual(2000 * 17 * 16);
  expect(compared(2000) / compared(1000)).toBeLessThan(2.1);
});

test("likeness lies between its threshold and one", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (lists) => {
      for (const { likeness } of matchSentences(
        lists.map((each) => ({ words: each })),
        always,
      ).matches) {
        expect(likeness).toBeGreaterThanOrEqual(0.65);
        expect(likeness).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("after sentences came and went, the matches are those of the sentences that are there", () => {
  const words = fc.array(fc.constantFrom("a", "b"), { minLength: 6, maxLength: 12 });
  const steps = fc.array(fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 60, maxLength: 60 }), steps, (lists, changes) => {
      const order = lists.map((each) => ({ words: each }));
      const similar = similarIn(order, always);
      const there = new Set<Sentence>();
      for (const change of changes) {
        for (const at of change) {
          const each = order[at] as Sentence;
          if (there.delete(each)) similar.remove(each);
          else {
            there.add(each);
            similar.add(each);
          }
        }
        similar.match();
        const found = new Map([...similar.matches].map((match) => [match.copy, match]));
        const expected = matchSentences(
          order.filter((each) => there.has(each)),
          always,
        ).matches;
        expect(found.size).toBe(expected.length);
        for (const match of expected) {
          expect(found.get(match.copy)?.source).toBe(match.source);
          expect(found.get(match.copy)?.likeness).toBe(match.likeness);
        }
      }
    }),
    { numRuns: 60 },
  );
});
