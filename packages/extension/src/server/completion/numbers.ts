import { documentKinds, PLACEHOLDER } from "@dankiem/core/editor";
import { asciiKey, expandAbbreviation, findDocumentNumbers, searchKey } from "@dankiem/core/text";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { type Cursor, completionsOf, type Offer, restOfWord } from "./cursor.js";

/** "Số:" in a header, with what was typed of the number. */
const NUMBER_TYPED = /(?:^|[^\p{L}\p{M}])số\s*:[*_\s]*((?:\d{1,6}[a-z]?|…)?(?:\/[\p{L}\p{M}-]*)?)$/iu;
/** How much of a line is looked at. */
const REACH = 200;
/** Kinds whose papers a unit does not number this way. */
const UNNUMBERED: ReadonlySet<string> = new Set(["L", "PL", "NĐ", "TT", "TTLT", "NQLT", "ĐL", "QyĐ", "ND", "HƯ", "SO", "CV"]);
/** Signs of issuers in numbers, tried in this order against the name of the body. */
const ISSUERS = ["BCĐ", "BTTND", "BGSĐTCĐ", "HĐND", "UBND", "UBMTTQ", "MTTQ", "ĐTN", "HPN", "CĐ"];
const USUAL_ISSUER = "UBND";

/** Behind "Số:" in the header: the form of the number for each kind of document, the kind of this paper first. */
export function numberCompletions(cursor: Cursor): CompletionItem[] | null {
  const typed = NUMBER_TYPED.exec(cursor.before.slice(-REACH).normalize("NFC"))?.[1];
  if (typed === undefined) return null;
  const behind = restOfWord(cursor, /^[\p{L}\p{M}\d/…-]+/u);
  const number = /^[^/]*/u.exec(typed + cursor.after.slice(0, behind))?.[0] || PLACEHOLDER;
  const { kind } = cursor.header();
  const issuer = issuerSign(cursor);
  const gap = cursor.before.endsWith(":") ? " " : "";
  const names = new Set<string>();
  const offers = documentKinds.flatMap(({ code, name }): Offer[] => {
    if (UNNUMBERED.has(code) || names.has(name)) return [];
    names.add(name);
    const text = `${number}/${code}-${issuer}`;
    return [
      {
        text: `${gap}${text}`,
        label: text,
        kind: CompletionItemKind.Constant,
        detail: name,
        words: [name],
        rank: code === kind ? 0 : 1,
      },
    ];
  });
  return completionsOf(offers, cursor, typed, behind);
}

/** The sign of the body that issues a paper: as other papers of it in the folder have it, else by its name. */
function issuerSign(cursor: Cursor): string {
  const { issuer } = cursor.header();
  const key = searchKey(issuer ?? "");
  const signs = new Map<string, number>();
  for (const document of cursor.snapshot.documents.values()) {
    if (document.path === cursor.path) continue;
    const { header } = cursor.snapshot.factsOf(document);
    if (header.number === null || (issuer !== null && searchKey(header.issuer ?? "") !== key)) continue;
    const sign = signIn(header.number);
    if (sign !== null) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  const usual = [...signs].sort(([, a], [, b]) => b - a)[0]?.[0];
  return usual ?? ISSUERS.find((sign) => names(sign, key)) ?? USUAL_ISSUER;
}

/** What stands behind the kind in a number of the State's form. */
function signIn(number: string): string | null {
  const found = findDocumentNumbers(number)[0];
  if (found === undefined || found.system !== "state" || found.kind === "") return null;
  return /\/[^/-]+-(.+)$/u.exec(found.canonical)?.[1] ?? null;
}

function names(sign: string, issuer: string): boolean {
  const meanings = [sign, ...expandAbbreviation(sign)].map(searchKey);
  return (
    meanings.some((meaning) => ` ${issuer} `.includes(` ${meaning} `)) || asciiKey(issuer).split(" ").includes(asciiKey(sign))
  );
}
