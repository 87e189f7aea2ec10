/** A style or a script that stands in a page, with the hash by which the page allows it. */
export interface Inlined {
  readonly code: string;
  /** As a content security policy writes it, without quotes. */
  readonly hash: string;
}

/**
 * Returns the head of a page of ours: nothing may be loaded, sent or run but the styles and the script that stand in the page.
 *
 * @param title as HTML.
 */
export function headPart(title: string, styles: readonly Inlined[], scriptHash: string): string {
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(({ hash }) => `'${hash}'`).join(" ")}`,
    `script-src '${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    ...styles.map(({ code }) => `<style>${code}</style>`),
    "</head>",
  ].join("\n");
}
