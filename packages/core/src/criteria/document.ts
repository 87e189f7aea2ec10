import { Type } from "typebox";
import type { Evidence } from "../model/model.js";
import { defineCriterion } from "./lib/define.js";
import { isPaper, ownDocuments, seek } from "./lib/fields-of.js";
import { met, onePiece, unmet } from "./lib/judgement.js";

const parameters = Type.Object(
  {
    kinds: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Codes of the accepted kinds of document, e.g. QĐ, TB, BB; any kind when left out.",
      }),
    ),
  },
  { additionalProperties: false, description: "The evidence names a document of the unit by its number, or is one itself." },
);

interface Numbered {
  readonly number: string;
  readonly kind: string | null;
}

/** Whether a numbered document of the unit stands behind the act. Instruments of superior bodies do not count. */
export const document = defineCriterion({
  name: "document",
  title: { vi: "Số, ký hiệu văn bản", en: "Document number" },
  scope: "evidence",
  parameters,
  labels: ["Văn bản"],
  fields: ["documents"],
  messages: {
    vi: {
      "document-named": "Có văn bản: {found}",
      "document-other-kind": "Cần văn bản loại {expected}; chỉ thấy {found}",
      "document-blank": "Cần số, ký hiệu văn bản; chỗ ghi số để trống",
      "document-missing": "Cần số, ký hiệu văn bản; không thấy nêu",
    },
    en: {
      "document-named": "Document named: {found}",
      "document-other-kind": "Expected a document of kind {expected}; found only {found}",
      "document-blank": "Expected a document number; its place is blank",
      "document-missing": "Expected a document number; found none",
    },
  },
  judge: onePiece((piece, { kinds }) => {
    const places = [piece.place];
    const isAccepted = ({ kind }: Numbered) => kinds === undefined || (kind !== null && kinds.includes(kind));
    const named = seek<Numbered>(piece, "documents", ownDocuments, isAccepted);
    const found = [...itself(piece).filter(isAccepted), ...named.wanted][0];
    const other = [...itself(piece), ...named.others][0];
    if (found !== undefined) return met("document-named", places, { found: found.number });
    if (kinds !== undefined && other !== undefined) {
      return unmet("document-other-kind", places, { expected: kinds.join(", "), found: other.number });
    }
    const isBlank = named.blank || (isPaper(piece) && piece.document.header.draft.includes("number"));
    return unmet(isBlank ? "document-blank" : "document-missing", places);
  }),
});

function itself(piece: Evidence): readonly Numbered[] {
  const { number, kind } = piece.document.header;
  return isPaper(piece) && number !== null ? [{ number, kind }] : [];
}
