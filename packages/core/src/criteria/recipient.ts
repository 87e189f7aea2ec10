import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { met, onePiece, unmet } from "./lib/judgement.js";

const parameters = Type.Object(
  {
    anyOf: Type.Array(Type.String({ minLength: 2 }), {
      minItems: 1,
      description: "Phrases of which the list of recipients (“Nơi nhận”) must say one.",
    }),
  },
  { additionalProperties: false, description: "The document was sent to one of these." },
);

/** Whether the document's list of recipients names one of those to whom it is owed. */
export const recipient = defineCriterion({
  name: "recipient",
  title: { vi: "Nơi nhận", en: "Recipient" },
  scope: "evidence",
  parameters,
  labels: ["Nơi nhận"],
  messages: {
    vi: {
      "recipient-named": "Có nơi nhận: {found}",
      "recipient-missing": "Cần nơi nhận: {expected}; không thấy ghi",
    },
    en: {
      "recipient-named": "Recipient named: {found}",
      "recipient-missing": "Expected as recipient: {expected}; not found",
    },
  },
  judge: onePiece((piece, { anyOf }, { says }) => {
    const found = piece.document.header.recipients.find(({ text }) => anyOf.some((phrase) => says(text, phrase)));
    if (found !== undefined) return met("recipient-named", [found.place], { found: found.text });
    return unmet("recipient-missing", [piece.place], { expected: anyOf.join(" / ") });
  }),
});
