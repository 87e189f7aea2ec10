/** Rows become cards where a table would not fit; each cell then carries its column's name. */
export const NARROW = `
@media screen and (max-width: 640px) {
  body { padding: .9rem; }
  h1 { font-size: 1.5rem; }
  .filter { position: static; }
  .filter .search, .filter input[type="search"] { width: 100%; }
  .filter label, .filter button, summary { min-height: 2rem; }
  :is(tr, h2)[id] { scroll-margin-top: .5rem; }
  .items, .publications, .documents { display: block; }
  :is(.items, .publications, .documents) :is(caption, tbody, tr, th, td) { display: block; width: auto; }
  :is(.items, .publications, .documents) :is(thead, colgroup) { display: none; }
  :is(.items, .publications, .documents) tr { border: 1px solid var(--dk-border); border-radius: 6px; margin: .6rem 0; padding: .3rem .2rem; }
  :is(.items, .publications, .documents) :is(th, td) { border: 0; padding: .25rem .6rem; }
  :is(.items, .publications, .documents) .empty { display: none; }
  .publications .again { margin-top: -.6rem; border-top-style: dashed; border-radius: 0 0 6px 6px; }
  .items .more-follows { margin-bottom: 0; border-bottom: 0; border-radius: 6px 6px 0 0; }
  .items .more { margin-top: 0; border-top: 0; border-radius: 0 0 6px 6px; }
  .items .group { border-radius: 0; border-width: 2px 0 0; padding: 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--dk-muted); font-weight: 400; font-size: .875rem; }
  td.state::before, td.findings::before { content: none; }
  td.points br { display: none; }
  td.points small::before { content: "· "; }
  .items .group th { display: flow-root; }
  .chart th:first-child { width: 42%; }
  .chart th.number { width: 7rem; }
  .chart th, .chart td { padding: .4rem .3rem; }
}
`;

/** On paper: always light, nothing sticks or folds, rows may break but headings stay with what follows. */
export const PRINT = `
@page { size: A4; margin: 15mm 12mm 15mm 15mm; }
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h1 { font-size: 17pt; }
  h2 { font-size: 14pt; }
  h3, caption { font-size: 11.5pt; }
  table { font-size: 9pt; margin: .6rem 0; }
  th, td { padding: 1.2mm 1.5mm; }
  .formula { font-size: 12pt; }
  h1, h2, h3, caption, .label, .group, .more-follows, thead { break-after: avoid; break-inside: avoid; }
  thead { display: table-header-group; }
  li, tr:not(.more) { break-inside: avoid; }
  [aria-labelledby="legend"] { break-inside: avoid; }
  .part + .part { break-before: page; }
  .part { border-top: 0; margin-top: 1rem; }
  .filter { display: block; position: static; border: 0; padding: 0; background: none; }
  .filter > * { display: none; }
  .filter.active .shown { display: block; font-weight: 600; }
  .filter:not(.active), nav, details summary { display: none; }
  details, details > * { display: block; }
  details::details-content { display: block; content-visibility: visible; height: auto; }
  a { color: inherit; text-decoration: none; }
  tr:target { outline: 0; }
  .chart .draw { width: 40%; }
}
`;
