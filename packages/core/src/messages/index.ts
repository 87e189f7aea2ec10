import type { Messages } from "../model/messages.js";
import type { Language } from "../model/model.js";

/** What is filled into a message, by name. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** Says a message in a language, with its arguments filled in. */
export type Speaker<Code extends string> = (language: Language, code: Code, args?: MessageArguments) => string;

/** The codes that a speaker can say. */
export type CodeOf<S> = S extends Speaker<infer Code> ? Code : never;

type CodeIn<M> = M extends Messages<infer Code> ? Code : never;

/**
 * Returns what says the messages of some tables; a code that none of them has does not compile. Where codes come from data,
 * an unknown one is said as it is, so that nothing is ever swallowed.
 */
export function speaker<M extends readonly Messages[]>(...tables: M): Speaker<CodeIn<M[number]>> {
  const texts: Messages = {
    vi: Object.assign({}, ...tables.map(({ vi }) => vi)),
    en: Object.assign({}, ...tables.map(({ en }) => en)),
  };
  return (language, code, args) => filled(texts[language][code] ?? code, args);
}

/** Returns a template with its arguments filled in; a blank without an argument stays. */
export function filled(template: string, args: MessageArguments = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
