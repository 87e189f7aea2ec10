import { searchKey } from "../../text/keys.js";
import { documentKind } from "../../text/vocabulary/document-kinds.js";

/** Code of laws, whose numbers name the National Assembly (`QH15`) in place of a kind. */
const LAW = "L";
const NATIONAL_ASSEMBLY = /^QH\d+$/u;
/** A number without its sign, with or without the year. */
const SHORT_NUMBER = /^(\d+)(?:\/(\d{4}))?$/u;

/**
 * Tells whether words by which a text cites an instrument mean the one with the given official number: the number itself, or
 * its kind with its first number and perhaps its year ("Nghị định 04", "NĐ số 04/2015" for `04/2015/NĐ-CP`).
 */
export function sameInstrument(printed: string, official: string): boolean {
  if (searchKey(printed) === searchKey(official)) return true;
  const words = printed.split(" ");
  const short = SHORT_NUMBER.exec(words.at(-1) as string);
  if (short === null || Number(short[1]) !== Number.parseInt(official, 10)) return false;
  const [, ...signs] = official.split(/[/-]/u);
  const isOfYear = short[2] === undefined || short[2] === signs[0];
  return isOfYear && namesKind(words.slice(0, -1).join(" "), signs);
}

function namesKind(printed: string, signs: readonly string[]): boolean {
  const code = signs.some((sign) => NATIONAL_ASSEMBLY.test(sign)) ? LAW : signs.find((sign) => documentKind(sign) !== null);
  const kind = documentKind(code ?? "");
  if (kind === null) return false;
  const words = searchKey(printed).replace(/ số$/u, "");
  return words === searchKey(kind.name) || words === searchKey(kind.code);
}
