import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";

/** Returns kind and number of an instrument, e.g. `Nghị định 04/2015/NĐ-CP`; its id where the library does not know it. */
export function instrumentName(id: string, { instruments }: Pick<Library, "instruments">): string {
  const instrument = instruments.find((one) => one.id === id);
  return instrument === undefined ? id : `${instrument.kind} ${instrument.number}`;
}

/** Returns points as a reader of the language writes them: `2,5` or `2.5`. */
export function pointsText(points: number, language: Language): string {
  return language === "vi" ? String(points).replace(".", ",") : String(points);
}
