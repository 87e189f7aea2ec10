import { findingMessages } from "../criteria/index.js";
import type { Language } from "../model/model.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

/** Codes of all messages. */
export type MessageCode = keyof typeof vi;

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { ...findingMessages.vi, ...vi },
  en: { ...findingMessages.en, ...en },
};

/**
 * Returns the text of a message with its arguments filled in (`{name}` in the template).
 * An unknown code returns the code itself, so that nothing is ever swallowed.
 */
export function message(language: Language, code: string, args: Readonly<Record<string, string | number>> = {}): string {
  return filled(tables[language][code] ?? code, args);
}

/** Returns a template with its arguments filled in; a blank without an argument stays. */
export function filled(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
