/** Colours as properties of the root, so that a host page can put its own in their place; all text has a contrast of 4.5:1. */
export const COLORS = `
:root {
  color-scheme: light dark;
  --dk-bg: #ffffff; --dk-fg: #1b1f24; --dk-muted: #57606a; --dk-border: #c9d1d9; --dk-accent: #0b57a4;
  --dk-panel: #f6f8fa; --dk-track: #dde3ea; --dk-code-bg: #eef1f4; --dk-focus: #0b57a4;
  --dk-pass: #116329; --dk-partial: #7a4d00; --dk-fail: #a40e26; --dk-na: #57606a; --dk-error: #82218c;
  --dk-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --dk-mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --dk-bg: #16191d; --dk-fg: #e6e9ed; --dk-muted: #a3adb8; --dk-border: #3d4650; --dk-accent: #7cb7ff;
    --dk-panel: #1e2329; --dk-track: #39424c; --dk-code-bg: #272e36; --dk-focus: #7cb7ff;
    --dk-pass: #5ac37a; --dk-partial: #e3b341; --dk-fail: #ff8f85; --dk-na: #a3adb8; --dk-error: #d9a6ff;
  }
}
`;

/** The page on a wide screen. */
export const SCREEN = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--dk-bg); color: var(--dk-fg);
  font: 1rem/1.5 var(--dk-font); overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.3; margin: 1.5rem 0 .5rem; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: 0; }
h1 span { display: block; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.1rem; }
.kicker { font-size: 1rem; font-weight: 600; color: var(--dk-muted); }
p { margin: .4rem 0; }
a { color: var(--dk-accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--dk-focus); outline-offset: 2px; }
a.title { color: inherit; text-decoration-color: var(--dk-muted); }
a.place, code { font-family: var(--dk-mono); font-size: .875em; }
code { background: var(--dk-code-bg); border-radius: 3px; padding: .05em .3em; }
a.place, td, th, li, code, dd { unicode-bidi: isolate; }
small { font-size: .875em; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted, small, .label, .clause { color: var(--dk-muted); }
.label { font-weight: 600; font-size: .875em; }
.gain { white-space: nowrap; color: var(--dk-accent); }
.mark { border: 1px dashed var(--dk-muted); border-radius: 3px; padding: 0 .3em; font-size: .92em; white-space: nowrap; }
.failure { border-left: 4px solid var(--dk-fail); padding: .4rem .8rem; background: var(--dk-panel); color: var(--dk-fail); font-weight: 600; }
.banner { border-bottom: 3px solid var(--dk-accent); padding-bottom: .75rem; }
.pairs { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: .5rem 0; }
.pairs dt { font-size: .875rem; color: var(--dk-muted); }
.pairs dd { margin: 0; font-weight: 500; }
.formula { font-size: 1.2rem; }
.contents { padding-left: 1.2rem; }
.contents .score { color: var(--dk-muted); }
.part { border-top: 1px solid var(--dk-border); margin-top: 2rem; }
.badge { display: inline-flex; align-items: flex-start; gap: .35em; font-weight: 600; margin-right: .6em; }
.badge span { overflow-wrap: normal; }
.shapes { position: absolute; }
.shape { flex: none; width: 1em; height: 1em; margin-top: .25em; }
.shape use, symbol { overflow: visible; }
.line { fill: none; stroke: currentColor; stroke-width: 1.6; }
.dashed { stroke-dasharray: 2.4 1.9; }
.cut { fill: none; stroke: var(--dk-bg); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.pass { color: var(--dk-pass); }
.partial { color: var(--dk-partial); }
.fail { color: var(--dk-fail); }
.notapplicable, .notchecked, .notselected { color: var(--dk-na); }
.error { color: var(--dk-error); }
.fixes, .notices, .selection, .legend { padding-left: 1.4rem; }
.fixes li, .notices li, .selection li { margin: .35rem 0; }
`;

/** Tables, evidence and the filter on a wide screen. */
export const TABLES = `
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 1rem 0; font-size: .9375rem; }
caption { text-align: left; font-weight: 700; font-size: 1.1rem; margin: .5rem 0; color: var(--dk-fg); }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--dk-border); font-weight: inherit; }
thead th, .chart th, .group th, .content, .item { font-weight: 600; }
thead th { border-bottom: 2px solid var(--dk-border); color: var(--dk-muted); font-size: .875rem; overflow-wrap: normal; }
.item code, .item small, .content small, .documents th code { font-weight: 400; }
.group th { background: var(--dk-panel); border-top: 2px solid var(--dk-border); }
.group .score { float: right; padding-left: 1em; }
.number, td.points, .score { font-variant-numeric: tabular-nums; }
.number, .chart th.number { text-align: right; }
.chart { max-width: 60rem; }
.chart th:first-child { width: 45%; }
.chart th.number { width: 9rem; }
.chart .draw { vertical-align: middle; }
.sum th, .sum td { font-weight: 700; border-bottom: 0; }
.bar { display: block; width: 100%; height: .9rem; border: 1px solid var(--dk-muted); border-radius: 2px; background: var(--dk-bg); }
.bar .max { fill: var(--dk-track); }
.bar .earned { fill: var(--dk-accent); }
col.state { width: 13%; } col.item { width: 37%; } col.points { width: 14%; }
col.content { width: 32%; } col.form { width: 17%; } col.span { width: 15%; } col.responsible { width: 17%; }
col.path { width: 36%; } col.no { width: 12%; } col.kind { width: 8%; } col.date { width: 11%; }
:is(tr, h2)[id] { scroll-margin-top: 8rem; }
tr:target { outline: 2px solid var(--dk-focus); outline-offset: -2px; }
.more-follows > * { border-bottom: 0; }
.more > td { padding-top: 0; }
.reason { margin: 0 0 .3rem; font-weight: 600; }
.missing, .evidence, .checks { margin: .2rem 0 .4rem; padding-left: 1.1rem; }
.missing li, .evidence li, .checks li { margin: .2rem 0; }
details summary { cursor: pointer; color: var(--dk-accent); width: fit-content; }
details .label { margin: .5rem 0 0; }
.gap { color: var(--dk-fail); font-weight: 600; }
.filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1.25rem; margin: 1.5rem 0 0;
  padding: .6rem .9rem; background: var(--dk-panel); border: 1px solid var(--dk-border); border-radius: 6px;
}
.filter p { margin: 0; }
.filter label { display: inline-flex; align-items: center; gap: .3em; }
.filter .search label { display: block; font-weight: 600; }
.filter input[type="search"] {
  width: 20rem; max-width: 100%; font: inherit; padding: .35rem .5rem; color: var(--dk-fg); background: var(--dk-bg);
  border: 1px solid var(--dk-muted); border-radius: 4px;
}
.filter input[type="checkbox"] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--dk-accent); }
.filter fieldset { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: 0; padding: 0; border: 0; min-width: 0; }
.filter legend { font-weight: 600; padding: 0; }
.filter button {
  font: inherit; padding: .35rem .8rem; color: var(--dk-fg); background: var(--dk-bg); border: 1px solid var(--dk-muted);
  border-radius: 4px; cursor: pointer;
}
.filter .shown { padding: .35rem 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--dk-border); color: var(--dk-muted); font-size: .9375rem; }
@media (max-height: 600px) { .filter { position: static; } :is(tr, h2)[id] { scroll-margin-top: 1rem; } }
`;
