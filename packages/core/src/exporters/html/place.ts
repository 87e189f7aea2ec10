import type { Place } from "../lib/report-types.js";
import { address, data, name } from "./escape.js";

/** What tells a program where a link leads. */
function attributes({ path, start }: Place): string {
  return `href="${address(path)}" data-path="${data(path)}" data-line="${start.line}" data-column="${start.column}"`;
}

/** Returns a place as a link to its paper; the line and column are for programs that can jump there. */
export function placeLink(place: Place): string {
  return `<a class="place" ${attributes(place)}>${name(place.path)}:${place.start.line}</a>`;
}

/** Returns some HTML as a link to a place, or as it is where there is none. */
export function linkedTo(place: Place | null, html: string): string {
  return place === null ? html : `<a class="title" ${attributes(place)}>${html}</a>`;
}

/** Returns a whole document as a link. */
export function documentLink(path: string): string {
  const start = { line: 1, column: 1 };
  return `<a class="place" ${attributes({ path, start, end: start })}>${name(path)}</a>`;
}

/** Returns places, each once, in their order. */
export function placeLinks(places: readonly Place[]): string {
  return [...new Set(places.map(placeLink))].join(" ");
}
