import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { met, onePiece, unmet } from "./lib/judgement.js";

const parameters = Type.Object({}, { additionalProperties: false, description: "The document of the evidence is signed." });

/** Whether the document in which the evidence stands bears a signature. */
export const signature = defineCriterion({
  name: "signature",
  title: { vi: "Chữ ký", en: "Signature" },
  scope: "evidence",
  parameters,
  judge: onePiece((piece) =>
    piece.document.header.signed ? met("signature-there", [piece.place]) : unmet("signature-missing", [piece.place]),
  ),
});
