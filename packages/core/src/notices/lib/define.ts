import type { Messages } from "../../model/messages.js";

/** Notices of one cause: they change no verdict, and tell an inspector where to look again. */
export interface Notices<Code extends string = string> {
  /** What has to be known to raise them: one document, all of a unit, or how the run was set up. */
  readonly of: "document" | "unit" | "run";
  /** What each says, by its code. */
  readonly messages: Messages<Code>;
}

/** Returns the notices as given; exists so that the compiler names a code that one language lacks or has too many. */
export function defineNotices<Code extends string>(notices: {
  readonly of: Notices["of"];
  readonly messages: { readonly vi: Readonly<Record<Code, string>>; readonly en: Readonly<Record<NoInfer<Code>, string>> };
}): Notices<Code> {
  return notices;
}
