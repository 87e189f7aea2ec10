import type { Messages } from "../model/messages.js";
import { arithmetic } from "./arithmetic.js";
import { attachment } from "./attachment.js";
import { citation } from "./citation.js";
import { count } from "./count.js";
import { date } from "./date.js";
import { deadline } from "./deadline.js";
import { document } from "./document.js";
import { duration } from "./duration.js";
import { form } from "./form.js";
import { interval } from "./interval.js";
import type { Criterion } from "./lib/define.js";
import { sharedMessages } from "./lib/shared-messages.js";
import { publicationDelay } from "./publication-delay.js";
import { ratio } from "./ratio.js";
import { recipient } from "./recipient.js";
import { recurrence } from "./recurrence.js";
import { responsible } from "./responsible.js";
import { signature } from "./signature.js";

/** Every criterion of the engine, sorted by name; a new one is one file and one line here. */
export const criteria: readonly Criterion[] = [
  arithmetic,
  attachment,
  citation,
  count,
  date,
  deadline,
  document,
  duration,
  form,
  interval,
  publicationDelay,
  ratio,
  recipient,
  recurrence,
  responsible,
  signature,
];

const byName: ReadonlyMap<string, Criterion> = new Map(criteria.map((criterion) => [criterion.name, criterion]));

/** Returns the criterion of that name, or undefined where there is none. */
export function criterionNamed(name: string): Criterion | undefined {
  return byName.get(name);
}

const spoken = [sharedMessages, ...criteria.map(({ messages }) => messages)];

/** What all criteria say. */
export const findingMessages: Messages = {
  vi: Object.assign({}, ...spoken.map(({ vi }) => vi)),
  en: Object.assign({}, ...spoken.map(({ en }) => en)),
};
