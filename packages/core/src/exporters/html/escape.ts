import { printable, prose } from "../../lib/printable.js";

const SYNTAX = /[&<>"'`]/g;
/** Legal in HTML only as a reference, and best seen by nobody: line breaks, bidirectional and other invisible characters. */
const REFERENCED = /[\t\n\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Illegal in HTML even as a reference. */
const ILLEGAL = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const SURROGATE = /\p{Cs}/gu;
/** Characters that an id keeps; all others are written as their code. */
const NOT_IN_ID = /[^A-Za-z0-9.-]/gu;

const reference = (character: string): string => `&#${character.codePointAt(0)};`;
const escapeSyntax = (value: string): string => value.replace(SYNTAX, reference);

/** Returns running text, as text or as the value of an attribute: nothing in it acts as HTML or turns the reading direction. */
export function text(value: string): string {
  return escapeSyntax(prose(value));
}

/** Returns a name or path as text: as {@link text}, with its spaces as they are. */
export function name(value: string): string {
  return escapeSyntax(printable(value));
}

/** Returns the value of an attribute that a program reads back unchanged, save for what HTML cannot hold. */
export function data(value: string): string {
  const legal = escapeSyntax(value.replace(SURROGATE, "\ufffd"));
  return legal.replace(REFERENCED, reference).replace(ILLEGAL, "");
}

/** Returns a relative path as an address below the page's own: no scheme, no host, no query can come of it. */
export function address(path: string): string {
  const segments = path.replace(SURROGATE, "\ufffd").split("/").map(encodeURIComponent).join("/");
  return escapeSyntax(segments.startsWith("/") || segments === "" ? `./${segments}` : segments);
}

/** Returns an id for such names: different names, different ids. */
export function idOf(...names: readonly string[]): string {
  return names.map((part) => part.replace(NOT_IN_ID, (character) => `_${character.codePointAt(0)?.toString(16)}_`)).join(":");
}

/** Returns a list of parts that are HTML already; nothing where there are none. */
export function list(tag: "ul" | "ol", className: string, parts: readonly string[]): string {
  if (parts.length === 0) return "";
  return `<${tag} class="${className}">\n${parts.map((part) => `<li>${part}</li>\n`).join("")}</${tag}>`;
}

/** Returns the caption of a table; what tells it from others of its kind is spoken, but not shown below its own heading. */
export function caption(title: string, of: string): string {
  return `<caption>${title}<span class="spoken">: ${text(of)}</span></caption>`;
}
