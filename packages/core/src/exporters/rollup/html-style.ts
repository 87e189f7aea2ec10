/** What the roll-up needs beyond the style of a report's page. Its policy knows it by {@link ROLLUP_STYLE_HASH}. */
export const ROLLUP_STYLE = `
body { max-width: 110rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible { outline: 2px solid var(--dk-focus); outline-offset: 2px; }
.rollup { table-layout: auto; margin: 0; font-size: .875rem; }
.rollup :is(th, td) { padding: .4rem .35rem; }
.rollup caption { margin-top: 0; }
.rollup thead th { vertical-align: bottom; }
.rollup thead th.checklist { text-align: center; color: var(--dk-fg); border-bottom-width: 1px; }
.rollup .checklist small { display: block; font-weight: 400; contain: inline-size; }
.rollup .first, .rollup .checklist { border-left: 1px solid var(--dk-border); }
.rollup td, .rollup thead th { overflow-wrap: normal; }
.rollup td.number { white-space: nowrap; }
.rollup td small { display: block; }
.rollup .unit { min-width: 10.5rem; font-weight: 600; }
.rollup .unit small { display: block; font-weight: 400; }
.rollup tbody .unit { position: sticky; left: 0; z-index: 1; background: var(--dk-bg); }
.rollup .d1.unit { padding-left: 1.1rem; } .rollup .d2.unit { padding-left: 1.9rem; } .rollup .d3.unit { padding-left: 2.7rem; }
.rollup .d4.unit { padding-left: 3.5rem; } .rollup .d5.unit { padding-left: 4.3rem; } .rollup .d6.unit { padding-left: 5.1rem; }
.rollup.sorted tbody tr .unit.unit { padding-left: .35rem; }
.rollup tr.top > * { background: var(--dk-panel); }
.rollup .some { font-weight: 700; }
.rollup thead button {
  font: inherit; color: inherit; background: none; border: 0; padding: .15rem 0; cursor: pointer; text-align: inherit;
  text-decoration: underline; text-decoration-style: dotted; text-underline-offset: .2em;
}
.rollup [aria-sort] button { color: var(--dk-accent); text-decoration-style: solid; }
.rollup [aria-sort="ascending"] button::after { content: " ▲" / ""; }
.rollup [aria-sort="descending"] button::after { content: " ▼" / ""; }
.sort { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; margin: .8rem 0 0; }
.sort select, .sort button {
  font: inherit; max-width: 100%; min-height: 2rem; padding: .25rem .5rem; color: var(--dk-fg); background: var(--dk-bg);
  border: 1px solid var(--dk-muted); border-radius: 4px;
}
.sort select:focus-visible { outline: 2px solid var(--dk-focus); outline-offset: 2px; }
.how, .told { padding-left: 1.4rem; }
.how li, .told li { margin: .35rem 0; }
col.report { width: 60%; } col.as-of { width: 20%; }
@media screen and (max-width: 640px) {
  .scroll { overflow: visible; }
  .rollup, .rollup :is(caption, tbody) { display: block; }
  .rollup thead { display: none; }
  .rollup tr {
    display: grid; grid-template-columns: 1fr 1fr; border: 1px solid var(--dk-border); border-radius: 6px; margin: .6rem 0;
    padding: .3rem .2rem;
  }
  .rollup tr.d1 { margin-left: .5rem; } .rollup tr.d2 { margin-left: 1rem; } .rollup tr.d3 { margin-left: 1.5rem; }
  .rollup :is(tr.d4, tr.d5, tr.d6) { margin-left: 2rem; }
  .rollup.sorted tr { margin-left: 0; }
  .rollup :is(th, td) { border: 0; padding: .25rem .6rem; min-width: 0; }
  .rollup tbody tr .unit.unit { position: static; grid-column: 1 / -1; padding-left: .6rem; background: none; }
  .rollup td.period { grid-column: 1 / -1; }
  .rollup td.first { grid-column-start: 1; border-left: 0; }
  .rollup td.number { text-align: left; white-space: normal; }
  .rollup td[data-label]::before { display: block; content: attr(data-label); overflow-wrap: anywhere; }
  .rollup td.empty { display: none; }
}
@page { size: A4 landscape; }
@media print {
  .scroll { overflow: visible; }
  .part + .part { break-before: auto; }
  .sort { display: none; }
  .rollup, .rollup thead th { font-size: 8pt; }
  .rollup .unit { min-width: 30mm; }
  .rollup tbody .unit { position: static; }
  .rollup :is(th, td) { padding: 1mm; }
  .rollup thead button { text-decoration: none; }
  .rollup.many, .rollup.many thead th { font-size: 6.5pt; }
  .rollup.many :is(th, td) { padding: .6mm; }
  .rollup.many td.number { white-space: normal; }
}
`;

/** What the page's content security policy lets style it, beside the style of a report's page. */
export const ROLLUP_STYLE_HASH = "sha256-rMJ1+UCPx5ZpPwKU+Tu2Rs5VGWJNqzRC1ewH2z9XJE0=";
