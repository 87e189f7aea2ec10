import { escapeUnits } from "../../lib/printable.js";

/** Characters that XML 1.0 cannot hold, even as a reference: most control characters, halves of surrogate pairs, two others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** Legal, but invisible or able to turn the reading direction. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
const SYNTAX = /[&<>"'\r]/g;
/** A parser would make spaces of them in an attribute. */
const BREAKS = /[\t\n]/g;

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Returns a text that XML 1.0 can hold: illegal characters are gone, invisible ones are written as `\uXXXX`. */
function legal(value: string): string {
  return value.replace(ILLEGAL, "").replace(INVISIBLE, escapeUnits);
}

/** Returns the text of an element. */
export function xmlText(value: string): string {
  return legal(value).replace(SYNTAX, reference);
}

/** The attributes of an element; what is null is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;

function attributesText(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(BREAKS, reference)}"`)
    .join("");
}

/** Returns an element with its children, each on lines of its own; with none, it closes itself. */
export function xmlElement(name: string, attributes: XmlAttributes, children: readonly string[] = []): string {
  const start = `<${name}${attributesText(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join("\n")}\n</${name}>`;
}

/** Returns an element that holds text alone, kept as it is. */
export function xmlLeaf(name: string, attributes: XmlAttributes, text: string): string {
  return text === "" ? xmlElement(name, attributes) : `<${name}${attributesText(attributes)}>${xmlText(text)}</${name}>`;
}

/** Returns a document of this root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
