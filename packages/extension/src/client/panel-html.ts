/** What the panel adds to the page that core made. */
export interface PanelParts {
  /** Fresh for each page: only what carries it may style or run. */
  readonly nonce: string;
  /** Address of our script, as a web view may load it. */
  readonly script: string;
  /** URI of the audited folder; the page is told, so that what it remembers is that folder's. */
  readonly root: string;
}

/**
 * The editor's colours in place of the page's own. The colours of the states stay the page's, since those of the editor
 * are meant for icons and too faint for text on some themes; which of the two sets is decided by the theme, not the system.
 */
const THEME = `
:root:root:root {
  --dk-bg: var(--vscode-editor-background); --dk-fg: var(--vscode-editor-foreground);
  --dk-muted: var(--vscode-descriptionForeground, var(--vscode-editor-foreground));
  --dk-border: var(--vscode-contrastBorder, var(--vscode-panel-border, var(--vscode-editorWidget-border)));
  --dk-accent: var(--vscode-textLink-foreground); --dk-focus: var(--vscode-focusBorder);
  --dk-panel: var(--vscode-editorWidget-background); --dk-code-bg: var(--vscode-textCodeBlock-background);
  --dk-track: var(--vscode-editorWidget-background);
  --dk-font: var(--vscode-font-family); --dk-mono: var(--vscode-editor-font-family);
}
:root:has(body[data-vscode-theme-kind="vscode-light"], body[data-vscode-theme-kind="vscode-high-contrast-light"]) { color-scheme: light; }
:root:has(body[data-vscode-theme-kind="vscode-dark"], body[data-vscode-theme-kind="vscode-high-contrast"]) { color-scheme: dark; }
:root:root:root:has(body.vscode-high-contrast) { --dk-muted: var(--vscode-editor-foreground); --dk-panel: var(--vscode-editor-background); }
html { font-size: max(14px, var(--vscode-font-size, 13px)); }
`;

const POLICY_META = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
/** The page's dark colours follow the system; in the editor they follow the theme. */
const SYSTEM_DARK = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{/;
const THEME_DARK =
  '@media screen { :root:has(body[data-vscode-theme-kind="vscode-dark"], body[data-vscode-theme-kind="vscode-high-contrast"]) {';

/** Nothing may be loaded, sent or run but our script and what carries the nonce. */
function policyOf({ nonce }: PanelParts): string {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${attribute(policy.join("; "))}">`;
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Replaces the one place that a pattern or text names; `$` in what is put there means nothing. */
function put(page: string, where: RegExp | string, what: string): string {
  return page.replace(where, () => what);
}

/** Returns the page of the html exporter as the panel shows it: under the panel's own policy, in the editor's colours. */
export function panelHtml(page: string, parts: PanelParts): string {
  const { nonce, script, root } = parts;
  const style = `<style nonce="${nonce}">`;
  const bodyEnd = page.lastIndexOf("</body>");
  const scripted = `${page.slice(0, bodyEnd)}<script nonce="${nonce}" src="${attribute(script)}"></script>\n${page.slice(bodyEnd)}`;
  const steps: readonly (readonly [RegExp | string, string])[] = [
    [POLICY_META, policyOf(parts)],
    [SYSTEM_DARK, THEME_DARK],
    ["<style>", style],
    ["</head>", `${style}${THEME}</style>\n</head>`],
    ["<body>", `<body data-root="${attribute(root)}">`],
  ];
  const styled = steps.reduce((text, [where, what]) => put(text, where, what), scripted);
  // The page's own script is its last but one element; the report's text cannot hold a tag.
  return put(styled, "<script>", `<script nonce="${nonce}">`);
}

/** Returns a page that says one sentence: there is no report to show. */
export function emptyHtml(language: "vi" | "en", sentence: string, parts: PanelParts): string {
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8">${policyOf(parts)}</head>`,
    `<body><p role="status">${attribute(sentence)}</p></body></html>`,
  ].join("\n");
}
