import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { met, onePiece, unmet } from "./lib/judgement.js";
import { sameInstrument } from "./lib/same-instrument.js";

const parameters = Type.Object(
  {
    instruments: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: "Ids of the instruments of which the document must cite one.",
    }),
  },
  { additionalProperties: false, description: "The document cites one of these instruments." },
);

/** Whether the document in which the evidence stands rests on one of the instruments named. */
export const citation = defineCriterion({
  name: "citation",
  title: { vi: "Viện dẫn", en: "Citation" },
  scope: "evidence",
  parameters,
  refersTo: { instruments: "instrument" },
  labels: ["Căn cứ"],
  messages: {
    vi: {
      "citation-named": "Có viện dẫn {found}",
      "citation-missing": "Cần viện dẫn {expected}; văn bản không viện dẫn",
    },
    en: {
      "citation-named": "Cites {found}",
      "citation-missing": "Expected a citation of {expected}; the paper has none",
    },
  },
  judge: onePiece((piece, { instruments }, { numberOf }) => {
    // An instrument without a known number can still be cited by the id that the checklist gives it.
    const numbers = instruments.map((id) => numberOf(id) ?? id);
    const found = piece.document.citations.find(({ instrument }) => numbers.some((number) => sameInstrument(instrument, number)));
    if (found !== undefined) return met("citation-named", [found.place], { found: found.instrument });
    return unmet("citation-missing", [piece.place], { expected: numbers.join(" / ") });
  }),
});
