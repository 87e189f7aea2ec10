import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { seek } from "./lib/fields-of.js";
import { met, onePiece, unmet } from "./lib/judgement.js";

const parameters = Type.Object(
  {
    oneOf: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Ids of the accepted forms, e.g. niem-yet, hoi-nghi; any form when left out.",
      }),
    ),
  },
  { additionalProperties: false, description: "The evidence names the form of publication or of meeting." },
);

/** The inspector's question “in which form?”. */
export const form = defineCriterion({
  name: "form",
  title: { vi: "Hình thức", en: "Form" },
  scope: "evidence",
  parameters,
  refersTo: { oneOf: "form" },
  labels: ["Hình thức"],
  fields: ["forms"],
  messages: {
    vi: {
      "form-named": "Có nêu hình thức: {found}",
      "form-other": "Cần một trong các hình thức: {expected}; văn bản nêu: {found}",
      "form-blank": "Cần hình thức thực hiện; ô hình thức để trống",
      "form-missing": "Cần hình thức thực hiện; không thấy nêu",
    },
    en: {
      "form-named": "Form named: {found}",
      "form-other": "Expected one of the forms: {expected}; found: {found}",
      "form-blank": "Expected the form; its cell is blank",
      "form-missing": "Expected the form; found none",
    },
  },
  judge: onePiece((piece, { oneOf }) => {
    const places = [piece.place];
    const isAccepted = (id: string) => oneOf?.includes(id) ?? true;
    const { wanted, others, blank } = seek(piece, "forms", (fields) => fields.forms, isAccepted);
    if (wanted.length > 0) return met("form-named", places, { found: wanted.join(", ") });
    if (blank) return unmet("form-blank", places);
    if (oneOf === undefined || others.length === 0) return unmet("form-missing", places);
    return unmet("form-other", places, { expected: oneOf.join(", "), found: others.join(", ") });
  }),
});
