/**
 * Control, format (zero-width, bidirectional), surrogate and separator characters; only the joiner inside an emoji is left
 * alone.
 */
const UNPRINTABLE = /(?!(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Returns every UTF-16 code unit of a text as a `\uXXXX` escape. */
export function escapeUnits(text: string): string {
  let escaped = "";
  for (let index = 0; index < text.length; index += 1) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

/**
 * Returns a name or path on one line with all that cannot be seen written as escapes, so that it can neither steer a
 * terminal nor pose as another name.
 */
export function printable(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, escapeUnits);
}

/** Returns running text on one line: white space becomes single spaces, the rest as in {@link printable}. */
export function prose(text: string): string {
  return printable(text.replace(/\s+/gu, " ").trim());
}
