/**
 * The page's own script: filter and search, and details opened for printing. It touches nothing but the page; without it
 * all is visible. Its policy knows it by {@link SCRIPT_HASH}, so every change needs a new hash.
 */
export const SCRIPT = String.raw`
"use strict";
(() => {
  const plain = (value) => value.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
  const fold = (value) => value.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").normalize("NFC");
  const panel = document.querySelector(".filter");
  if (panel !== null) {
    const search = panel.querySelector("input[type=search]");
    const boxes = [...panel.querySelectorAll("input[type=checkbox]")];
    const status = panel.querySelector("[role=status]");
    const tables = [...document.querySelectorAll("table.items")];
    const rows = [...document.querySelectorAll("tr[data-item]")].map((row) => {
      const more = row.nextElementSibling;
      const parts = more !== null && more.classList.contains("more") ? [row, more] : [row];
      const words = plain(parts.map((part) => part.textContent ?? "").join(" "));
      return { parts, state: row.dataset.state, words, folded: fold(words) };
    });
    const matches = (entry, terms) =>
      terms.every((term) => (fold(term) === term ? entry.folded : entry.words).includes(term));
    const tell = (shown) => {
      const text = shown === 0 ? panel.dataset.none : panel.dataset.shown;
      status.textContent = text.replace("{shown}", shown).replace("{total}", rows.length);
    };
    const apply = () => {
      const states = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const terms = plain(search.value).split(" ").filter((term) => term !== "");
      let shown = 0;
      for (const entry of rows) {
        const visible = states.has(entry.state) && matches(entry, terms);
        for (const part of entry.parts) part.hidden = !visible;
        if (visible) shown += 1;
      }
      for (const table of tables) {
        for (const body of table.tBodies) body.hidden = body.querySelector("tr[data-item]:not([hidden])") === null;
        const empty = [...table.tBodies].every((body) => body.hidden);
        table.hidden = empty;
        const note = table.nextElementSibling;
        if (note !== null && note.classList.contains("none")) note.hidden = !empty;
      }
      panel.classList.toggle("active", shown < rows.length);
      tell(shown);
    };
    const reset = () => {
      search.value = "";
      for (const box of boxes) box.checked = true;
      apply();
    };
    let waiting = 0;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 150);
    });
    for (const box of boxes) box.addEventListener("change", apply);
    panel.querySelector("button").addEventListener("click", () => {
      reset();
      search.focus();
    });
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const target = link === null ? null : document.getElementById(link.hash.slice(1));
      if (target !== null && target.closest("[hidden]") !== null) reset();
    });
    panel.hidden = false;
    apply();
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
})();
`;

/** What the page's content security policy lets run. */
export const SCRIPT_HASH = "sha256-kKLlkKZgMsY2VMYiqR9gu2SBjMK1BzLGslttn1hwnLg=";
