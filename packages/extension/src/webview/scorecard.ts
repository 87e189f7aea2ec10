/** What the panel remembers of a page, so that a new audit or another tab does not throw the reader back. */
interface Remembered {
  readonly root: string;
  readonly scroll: number;
  readonly search: string;
  /** Values of the boxes that are not ticked. */
  readonly hidden: readonly string[];
  /** Ids of the rows whose details are open. */
  readonly open: readonly string[];
}

/** What a web view is given by VS Code. */
interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: Remembered): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.body.dataset["root"] ?? "";
const search = document.querySelector<HTMLInputElement>(".filter input[type=search]");
const boxes = [...document.querySelectorAll<HTMLInputElement>(".filter input[type=checkbox]")];
const details = [...document.querySelectorAll<HTMLDetailsElement>("tr[id] details")];

function rowOf(element: Element): string {
  return element.closest("tr[id]")?.id ?? "";
}

function remember(): void {
  host.setState({
    root,
    scroll: scrollY,
    search: search?.value ?? "",
    hidden: boxes.filter((box) => !box.checked).map(({ value }) => value),
    open: details.filter((one) => one.open).map(rowOf),
  });
}

function isRemembered(state: unknown): state is Remembered {
  return typeof state === "object" && state !== null && "root" in state && state.root === root;
}

function restore(): void {
  const state = host.getState();
  if (!isRemembered(state)) return;
  const open = new Set(state.open);
  for (const one of details) one.open = open.has(rowOf(one));
  for (const box of boxes) {
    box.checked = !state.hidden.includes(box.value);
    box.dispatchEvent(new Event("change"));
  }
  if (search !== null) {
    search.value = state.search;
    search.dispatchEvent(new Event("input"));
  }
  scrollTo({ top: state.scroll });
  // The page applies a search after a moment, which changes its height.
  setTimeout(() => scrollTo({ top: state.scroll }), SEARCH_SETTLES_MS);
}

const SEARCH_SETTLES_MS = 200;
const SCROLL_SETTLES_MS = 150;

/** A place opens in the editor; the browser never follows it. Enter on a link is a click as well. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-path]") : null;
  if (link === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { path, line, column } = link.dataset;
  host.postMessage({ path, line: Number(line), column: Number(column) });
}

let settling = 0;
restore();
// Before VS Code's own listener, which would hand the address to the system.
addEventListener("click", follow, { capture: true });
addEventListener("auxclick", follow, { capture: true });
addEventListener("scroll", () => {
  clearTimeout(settling);
  settling = window.setTimeout(remember, SCROLL_SETTLES_MS);
});
for (const one of details) one.addEventListener("toggle", remember);
document.querySelector(".filter")?.addEventListener("input", remember);
document.querySelector(".filter button")?.addEventListener("click", () => setTimeout(remember));
