/** What a SARIF viewer would take for a link or for the place of an argument. */
const LINK = /\](?=\()/g;
const ARGUMENT = /\{(?=\d+\})/g;

/**
 * Returns a text that means nothing but itself in a SARIF message: no quoted paper can plant a link or claim an argument
 * there. A space parts the signs, since few viewers undo the escapes of the standard.
 */
export function literal(text: string): string {
  return text.replace(LINK, "] ").replace(ARGUMENT, "{ ");
}
