import type { Language } from "@dankiem/core";

/** One message in both languages; `{name}` stands where an argument goes. */
export type Message = Readonly<Record<Language, string>>;

/** What is filled into a message, by name. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** Returns a message in a language with its arguments filled in; a blank without an argument stays as it is. */
export function told(language: Language, message: Message, args: MessageArguments = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

/** Returns what says the messages of a table by their codes; a code that the table lacks does not compile. */
export function speaker<Code extends string>(messages: Readonly<Record<Code, Message>>) {
  return (language: Language, code: Code, args?: MessageArguments): string => told(language, messages[code], args);
}
