/** A style with the ANSI codes (ECMA-48, SGR) that switch it on and off. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** Names of the styles. */
export type Style = keyof typeof STYLES;

/** Puts a text into a style. */
export type Paint = (style: Style, text: string) => string;

/** Returns a painter that colours, or one that leaves every text as it is. */
export function painter(color: boolean): Paint {
  if (!color) {
    return (_, text) => text;
  }
  return (style, text) => {
    const [on, off] = STYLES[style];
    return text === "" ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
