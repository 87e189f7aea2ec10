/** Texts in both languages, by code; placeholders in braces are filled from arguments. */
export interface Messages<Code extends string = string> {
  readonly vi: Readonly<Record<Code, string>>;
  readonly en: Readonly<Record<Code, string>>;
}

/** Returns the texts as given; exists so that the compiler names a code that one language lacks or has too many. */
export function defineMessages<Code extends string>(messages: {
  readonly vi: Readonly<Record<Code, string>>;
  readonly en: Readonly<Record<NoInfer<Code>, string>>;
}): Messages<Code> {
  return messages;
}
