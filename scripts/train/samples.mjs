// What the locator learns from: for each item of a checklist its title, its requirement, the words by which it is found, its
// passing examples and its paraphrases; and for no item ("none") what is told in the same places of something else.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { collectFacts } from "../../packages/core/dist/facts/facts.js";
import { expand } from "../../packages/core/dist/locate/compile.js";
import { titleOf } from "../../packages/core/dist/locate/locate.js";
import { surroundingsOf, weighedTexts } from "../../packages/core/dist/locate/similarity/fields.js";
import { examplesOf } from "../../packages/core/dist/node/index.js";

/** Number of the class of what speaks of no item. */
const NONE = -1;

const paraphraseFile = (id) => fileURLToPath(new URL(`../../checklists/paraphrases/${id}.jsonl`, import.meta.url));

/** Returns the paraphrases of a checklist, none where it has no file of them. */
export function paraphrasesOf(id) {
  const file = paraphraseFile(id);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Returns the items of a checklist, in order. */
export const itemsOf = ({ checklist }) => checklist.groups.flatMap(({ items }) => items);

/** Returns what the locator learns from beside paraphrases, as `{ item, not, texts }`: `item` is an index or NONE, `not` the
 * index of the item that a near miss was made for, else null. */
export function definitionSamples(loaded, library) {
  const examples = examplesOf(loaded);
  return itemsOf(loaded).flatMap((item, at) => [
    sample(at, { text: item.title }),
    sample(at, { text: item.requirement }),
    ...wordings(item, library.concepts).map((text) => sample(at, { text })),
    ...(examples.get(item.id) ?? []).flatMap((example) => exampleSamples(example, at)),
  ]);
}

/** Returns paraphrases as samples. A near miss that tells of another matter speaks of no item. */
export function paraphraseSamples(paraphrases, items) {
  const index = new Map(items.map(({ id }, at) => [id, at]));
  return paraphrases.map(({ item, text, columns, heading, title, truth }) => {
    const at = truth === "not-mentioned" ? NONE : (index.get(item) ?? NONE);
    const not = at === NONE ? (index.get(item) ?? null) : null;
    return { ...sample(at, { text: cells(text), columns: cells(columns), heading, title }), not };
  });
}

const cells = (row) => row?.replaceAll("|", ";") ?? null;

function sample(item, { text, columns = null, heading = null, lead = null, title = null }) {
  return { item, not: null, texts: weighedTexts({ text, columns, heading, lead, title }) };
}

/** Each way in which a passage may speak of the item, as one text: words for the act, then words for what it is about. */
function wordings({ locator }, concepts) {
  return (locator.acts ?? []).map(({ act, about = [] }) => [act, ...about].flatMap((list) => expand(list, concepts)).join(" ; "));
}

/** The passages of a passing example; a failing one for want of mention tells of something else. */
function exampleSamples({ expect, reason, text }, at) {
  const facts = collectFacts({ path: "vi-du.md", text: text.join("\n"), sha256: "" });
  const item = expect === "fail" && (reason ?? "not-mentioned") === "not-mentioned" ? NONE : at;
  const title = titleOf(facts);
  const not = item === NONE ? at : null;
  return facts.passages.map((passage) => ({ item, not, texts: weighedTexts(surroundingsOf(passage, title)) }));
}
