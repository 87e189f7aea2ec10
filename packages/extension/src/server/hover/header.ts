import type { DraftSign, Header, Language } from "@dankiem/core";
import { noticeText } from "@dankiem/core/report";
import { holds } from "../lib/ranges.js";
import { kindName } from "./criteria.js";
import { say } from "./messages.js";
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
  return number === null ? say(language, "header-no-number") : plain(number);
}

function headerLines(header: Header, language: Language): readonly string[] {
  const { kind, date, issuer, subject, draft, signed, signatory } = header;
  const signature = say(language, signed ? "header-signed" : "header-not-signed");
  return [
    ...(kind === null ? [] : [say(language, "header-kind", { kind: plain(kindName(kind)) })]),
    date === null ? say(language, "header-no-date") : say(language, "header-date", { day: dayText(language, date) }),
    ...(issuer === null ? [] : [say(language, "header-issuer", { issuer: plain(issuer) })]),
    ...(subject === null ? [] : [say(language, "header-subject", { subject: plain(subject) })]),
    ...(draft.includes("signature") ? [] : [signed && signatory !== null ? `${signature}: ${plain(signatory)}` : signature]),
    ...draft.flatMap((sign) => noticeText(language, { code: DRAFT_NOTICES[sign], args: {} }) ?? []),
  ];
}
