/**
 * The page's own script: it sorts the table of units by the column whose head is pressed, or that is chosen where heads do not
 * fit. Without it the units stand in the order of the hierarchy. Its policy knows it by {@link ROLLUP_SCRIPT_HASH}.
 */
export const ROLLUP_SCRIPT = `
"use strict";
(() => {
  const table = document.querySelector("table.units");
  const panel = document.querySelector(".sort");
  if (table === null || panel === null) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.querySelectorAll("th[data-column]")];
  const select = panel.querySelector("select");
  const status = panel.querySelector("[role=status]");
  const collator = new Intl.Collator("vi", { numeric: true });
  const valueAt = (row, column) => row.cells[column].dataset.value ?? "";
  let chosen = null;
  let descending = false;
  const compare = (column, isText) => (a, b) => {
    const [x, y] = [valueAt(a, column), valueAt(b, column)];
    if (x === "" || y === "") return (x === "") - (y === "");
    const order = isText ? collator.compare(x, y) : Number(x) - Number(y);
    return descending ? -order : order;
  };
  const apply = () => {
    const head = heads.find((one) => one.dataset.column === chosen);
    const sorted = head === undefined ? rows : rows.toSorted(compare(Number(chosen), head.dataset.text !== undefined));
    body.append(...(head === undefined && descending ? sorted.toReversed() : sorted));
    table.classList.toggle("sorted", head !== undefined || descending);
    for (const one of heads) one.removeAttribute("aria-sort");
    if (head !== undefined) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    select.value = chosen ?? "";
    status.textContent = panel.dataset.told.replace("{column}", () => select.selectedOptions[0].text);
  };
  const choose = (column, first) => {
    descending = column === chosen ? !descending : first;
    chosen = column;
    apply();
  };
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => choose(head.dataset.column, false));
  }
  select.addEventListener("change", () => {
    descending = false;
    chosen = select.value === "" ? null : select.value;
    apply();
  });
  panel.querySelector("button").addEventListener("click", () => {
    descending = !descending;
    apply();
  });
  panel.hidden = false;
})();
`;

/** What the page's content security policy lets run. */
export const ROLLUP_SCRIPT_HASH = "sha256-PhZgWq142gftvtQQ1BjvdtFIKijzuNIxkiklz6yxV5s=";
