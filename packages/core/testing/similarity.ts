import type { SimilarityModel } from "../src/model/similarity.js";

/** Returns a model of two items, of which the first is told by "tiền thu chi" and "bà con", the second by "gạo". */
export function sampleModel(items: readonly string[] = ["mau.cong-khai", "mau.khac"]): SimilarityModel {
  return {
    items,
    biases: [-40, -40],
    grams: ["0", "bà con", "chi", "gạo", "thu chi", "tiền thu"],
    rarity: [16, 48, 48, 64, 64, 64],
    counts: [2, 1, 1, 1, 1, 1],
    owners: [0, 1, 0, 0, 1, 0, 0],
    weights: [10, 10, 120, 120, 300, 260, 260],
  };
}
