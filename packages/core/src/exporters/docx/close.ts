import { AlignmentType, type FileChild, Paragraph, type Table } from "docx";
import type { Particulars } from "../lib/particulars.js";
import { centred, runs, sideBySide } from "./blocks.js";
import { plainLine } from "./head.js";
import { GAP, SIZE, TEXT_WIDTH } from "./layout.js";
import { words } from "./messages.js";
import { given, givenLines, signedName } from "./text.js";

const HALF = TEXT_WIDTH.portrait / 2;
const HALVES = [HALF, HALF] as const;
/** Room for a signature: so many empty lines. */
const SIGNATURE_LINES = 4;

function signatureSpace(): readonly Paragraph[] {
  return Array.from({ length: SIGNATURE_LINES }, () => new Paragraph({}));
}

/** A place to sign: who signs in capitals, room, the name. */
function signature(titles: readonly string[], name: string | undefined): readonly Paragraph[] {
  return [
    ...titles.map((text) => centred([{ text: text.toUpperCase(), bold: true }])),
    ...signatureSpace(),
    centred([{ text: signedName(name), bold: true }]),
  ];
}

/** To whom the paper goes, the file copy last. */
function recipientsBlock({ recipients, archive }: Particulars): readonly Paragraph[] {
  const named = givenLines(recipients).map((line) => line.replace(/[;.]$/, ""));
  const lines = named.length === 0 ? [words("blank")] : named;
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      children: [...runs([{ text: words("recipients"), bold: true, italics: true }], SIZE.recipients)],
    }),
    ...lines.map((recipient) => plainLine(words("recipient", { recipient }), SIZE.recipient)),
    plainLine(words("archive", { archive: given(archive, words("archive-blank")).replace(/\.$/, "") }), SIZE.recipient),
  ];
}

/** Returns the end of the report: to whom it goes on the left, who signs it on the right. */
export function reportClose(particulars: Particulars): Table {
  const { signer } = particulars;
  const titles = [given(signer?.authority, words("sign-authority")), given(signer?.title, words("sign-title"))];
  return sideBySide(HALVES, [recipientsBlock(particulars), signature(titles, signer?.name)]);
}

/** Returns the end of the minutes: secretary left, chair right, then the inspected unit, then to whom they go. */
export function minutesClose(particulars: Particulars): readonly FileChild[] {
  const { secretary, chair } = particulars;
  const unit = particulars.unitRepresentatives?.[0];
  return [
    sideBySide(HALVES, [signature([words("sign-secretary")], secretary?.name), signature([words("sign-chair")], chair?.name)]),
    new Paragraph({ spacing: { before: 0, after: GAP } }),
    sideBySide(HALVES, [recipientsBlock(particulars), signature([words("sign-unit"), words("sign-unit-inspected")], unit?.name)]),
  ];
}
