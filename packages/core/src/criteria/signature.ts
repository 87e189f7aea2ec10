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
  labels: ["Văn bản"],
  messages: {
    vi: {
      "signature-there": "Văn bản có chữ ký",
      "signature-missing": "Cần chữ ký; không thấy người ký",
    },
    en: {
      "signature-there": "The document is signed",
      "signature-missing": "Expected a signature; found none",
    },
  },
  judge: onePiece((piece) =>
    piece.document.header.signed ? met("signature-there", [piece.place]) : unmet("signature-missing", [piece.place]),
  ),
});
