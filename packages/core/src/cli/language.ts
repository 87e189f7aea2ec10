import type { Language } from "../model/model.js";
import { usageError } from "./messages.js";

const languages: readonly string[] = ["vi", "en"] satisfies Language[];

/**
 * Returns the language that a flag's value names.
 *
 * @throws UsageError for anything but `vi` and `en`.
 */
export function languageOf(value: string): Language {
  if (!isLanguage(value)) throw usageError("usage-unknown-language", { language: value, known: languages.join(", ") });
  return value;
}

/** Returns the language that the arguments ask for as far as can be told before they are understood, else Vietnamese. */
export function languageIn(argv: readonly string[]): Language {
  const values = argv.flatMap((argument, index) => {
    if (argument === "--language") return argv[index + 1] ?? [];
    return argument.startsWith("--language=") ? argument.slice("--language=".length) : [];
  });
  return values.findLast(isLanguage) ?? "vi";
}

function isLanguage(value: string): value is Language {
  return languages.includes(value);
}
