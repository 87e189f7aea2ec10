import type { Facts, Passage, Place } from "../src/model/model.js";
/** Returns the facts of a Markdown text. */
export declare function factsOf(text: string): Facts;
/** Returns the first passage that holds some words. */
export declare function passageWith(text: string, words: string): Passage;
/** Returns what stands at a place of a text. */
export declare function cut(text: string, { start, end }: Place): string;
//# sourceMappingURL=facts.d.ts.map
