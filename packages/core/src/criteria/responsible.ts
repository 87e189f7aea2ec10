import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { isPaper, seek } from "./lib/fields-of.js";
import { met, onePiece, unmet } from "./lib/judgement.js";

const parameters = Type.Object({}, { additionalProperties: false, description: "The evidence says who did it." });

/** The inspector's question “by whom?”. A document that is itself the evidence answers with its issuer. */
export const responsible = defineCriterion({
  name: "responsible",
  title: { vi: "Người thực hiện", en: "Responsible" },
  scope: "evidence",
  parameters,
  labels: ["Người thực hiện"],
  fields: ["responsible"],
  messages: {
    vi: {
      "responsible-named": "Có nêu người thực hiện: {found}",
      "responsible-blank": "Cần người thực hiện; ô người thực hiện để trống",
      "responsible-missing": "Cần người thực hiện; không thấy nêu",
    },
    en: {
      "responsible-named": "Responsible named: {found}",
      "responsible-blank": "Expected who did it; the cell is blank",
      "responsible-missing": "Expected who did it; found nobody",
    },
  },
  judge: onePiece((piece) => {
    const { wanted, blank } = seek(piece, "responsible", (fields) => fields.responsible);
    const issuer = isPaper(piece) ? piece.document.header.issuer : null;
    const found = wanted[0] ?? issuer;
    if (found !== null) return met("responsible-named", [piece.place], { found });
    return unmet(blank ? "responsible-blank" : "responsible-missing", [piece.place]);
  }),
});
