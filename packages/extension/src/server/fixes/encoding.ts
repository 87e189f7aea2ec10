import { type EncodingFlaw, readable } from "@dankiem/core";
import { type EditorMessage, say } from "../../messages/index.js";
import { type FixDocument, type Mend, offered } from "./fix.js";

/**
 * Returns the mends of paragraphs that were not written in plain Unicode. Letters that are lost for good need a person. The
 * document is asked, not its notices, which stop counting places after a while.
 */
export function encodingMends({ snapshot, source }: FixDocument): readonly Mend[] {
  return readable(source.text).flaws.flatMap((flaw): Mend[] => {
    const original = source.text.slice(flaw.start, flaw.end);
    const text = mended(flaw, original);
    if (text === null || text === original) return [];
    const title = say(snapshot.language, `fix-encoding-${flaw.kind}` as EditorMessage);
    const last = flaw.start + original.trimEnd().length;
    return [
      {
        title,
        codes: [`encoding-${flaw.kind}`],
        range: source.range(flaw.start, last),
        edits: [source.edit(flaw.start, flaw.end, text)],
      },
    ];
  });
}

/** Offers the text in plain Unicode. */
export const encodingFix = offered(encodingMends);

function mended({ kind }: EncodingFlaw, original: string): string | null {
  if (kind === "broken" || kind === "unicode") return null;
  if (kind === "decomposed") return original.normalize("NFC").replace(/\r\n?/g, "\n");
  const { text } = readable(original);
  return isClean(text) ? text : null;
}

/** What would only turn one flaw into another is no mend. */
const isClean = (text: string) => readable(text).flaws.length === 0;
