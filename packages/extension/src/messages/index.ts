import { en } from "./en.js";
import { vi } from "./vi.js";

/** Codes of the editor's own messages. */
export type EditorMessage = keyof typeof vi;

const tables = { vi, en } as const;

/** Returns a message of the editor with its arguments filled in (`{name}` in the template). */
export function say(language: "vi" | "en", code: EditorMessage, args: Readonly<Record<string, string | number>> = {}): string {
  const template: string = tables[language][code];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
