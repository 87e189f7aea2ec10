// The model of one checklist: from its texts, examples and paraphrases to the file that the engine reads.
import { learn } from "./learn.mjs";
import { pack } from "./pack.mjs";
import { definitionSamples, itemsOf, paraphraseSamples, paraphrasesOf } from "./samples.mjs";

/**
 * Returns the model of a loaded checklist.
 *
 * @param paraphrases those to learn from; all of the checklist's when left out.
 */
export function modelOf(loaded, library, paraphrases = paraphrasesOf(loaded.checklist.id)) {
  const items = itemsOf(loaded);
  const samples = [...definitionSamples(loaded, library), ...paraphraseSamples(paraphrases, items)];
  return pack(
    items.map(({ id }) => id),
    learn(samples, items.length),
  );
}
