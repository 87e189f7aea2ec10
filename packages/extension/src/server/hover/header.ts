import { type DraftSign, type Header, type Language, noticeText } from "@dankiem/core";
import { say } from "../../messages/index.js";
import { holds } from "../lib/ranges.js";
import { kindName } from "./criteria.js";
import type { Section, Spot } from "./section.js";
import { dayText, listOf, plain } from "./text.js";

/** The notice that says what each sign of a draft means. */
const DRAFT_NOTICES: Readonly<Record<DraftSign, string>> = {
  number: "blank-number",
  date: "blank-date",
  signature: "unsigned",
};

/** Tells what the official header of the document says: kind, date, issuer, signature, and what makes it a draft. */
export function headerSection({ snapshot: { language }, facts, position }: Spot): Section | null {
  const { header, citations } = facts;
  if (header.number === null && header.kind === null && header.date === null) return null;
  const own = citations.find(({ instrument, place }) => instrument === header.number && holds(place, position))?.place;
  const places = [own, header.datePlace, header.place];
  const place = places.find((one) => one !== null && one !== undefined && holds(one, position));
  if (place === null || place === undefined) return null;
  return { place, text: `**${title(header, language)}**\n\n${listOf(headerLines(header, language))}` };
}

function title({ number }: Header, language: Language): string {
  return number === null ? say(language, "reading-header-no-number") : plain(number);
}

function headerLines(header: Header, language: Language): readonly string[] {
  const { kind, date, issuer, subject, draft, signed, signatory } = header;
  const signature = say(language, signed ? "reading-header-signed" : "reading-header-not-signed");
  return [
    ...(kind === null ? [] : [say(language, "reading-header-kind", { kind: plain(kindName(kind)) })]),
    date === null
      ? say(language, "reading-header-no-date")
      : say(language, "reading-header-date", { day: dayText(language, date) }),
    ...(issuer === null ? [] : [say(language, "reading-header-issuer", { issuer: plain(issuer) })]),
    ...(subject === null ? [] : [say(language, "reading-header-subject", { subject: plain(subject) })]),
    ...(draft.includes("signature") ? [] : [signed && signatory !== null ? `${signature}: ${plain(signatory)}` : signature]),
    ...draft.flatMap((sign) => noticeText(language, { code: DRAFT_NOTICES[sign], args: {} }) ?? []),
  ];
}
