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
