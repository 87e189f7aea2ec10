import { expect, test } from "vitest";
import { trainSvm } from "../scripts/train/svm.mjs";
import { ln, vectorOf, vocabularyOf } from "../scripts/train/vectors.mjs";

const grams = [
  ["gạo", "hộ"],
  ["gạo", "nghèo"],
  ["đường", "thôn"],
  ["đường", "xã"],
  ["thôn", "xã"],
  ["hộ", "nghèo"],
];
const samples = grams.map((words) => ({ grams: new Map(words.map((word) => [word, 1] as const)) }));
const isOne = [true, true, false, false, false, true];

function train() {
  const vocabulary = vocabularyOf(samples);
  const vectors = samples.map((sample) => vectorOf(sample.grams, vocabulary));
  return {
    vectors,
    ...trainSvm(
      vectors,
      isOne,
      isOne.map(() => 0.5),
      vocabulary.grams.length,
    ),
  };
}

test("the same samples give the same weights, bit by bit", () => {
  expect(train()).toEqual(train());
});

test("the classifier tells the class from the others", () => {
  const { vectors, weights, bias } = train();
  const values = vectors.map(({ at, values }) =>
    values.reduce((sum, value, k) => sum + value * (weights[at[k] as number] as number), bias),
  );
  expect(values.map((value) => value > 0)).toEqual(isOne);
});

test("rarity is in whole sixteenths, higher for what is rarer", () => {
  const { grams: names, idf } = vocabularyOf([...samples, { grams: new Map([["gạo", 1]]) }]);
  const of = (gram: string) => idf[names.indexOf(gram)] as number;
  expect([...idf].every(Number.isInteger)).toBe(true);
  expect(of("nghèo")).toBeGreaterThan(of("gạo"));
});

test("the logarithm of sums and products agrees with the machine's", () => {
  for (const x of [1, 1.5, 2, 3, 10, 1234.5]) expect(ln(x)).toBeCloseTo(Math.log(x), 12);
});
