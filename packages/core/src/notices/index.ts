import { filled } from "../messages/index.js";
import { localized } from "../messages/localize.js";
import type { Language, Notice } from "../model/model.js";
import { afterAsOf } from "./after-as-of.js";
import { attachments } from "./attachments.js";
import { checklists } from "./checklists.js";
import { copies } from "./copies.js";
import { dates } from "./dates.js";
import { drafts } from "./drafts.js";
import { encoding } from "./encoding.js";
import { figures } from "./figures.js";
import { frontMatter } from "./front-matter.js";
import { instruments } from "./instruments.js";
import type { Notices } from "./lib/define.js";
import { misplaced } from "./misplaced.js";
import { selfScore } from "./self-score.js";
import { typing } from "./typing.js";
import { wording } from "./wording.js";

/** Every notice on papers, by files sorted by name; a new one is one file and one line here. */
export const notices: readonly Notices[] = [
  afterAsOf,
  attachments,
  checklists,
  copies,
  dates,
  drafts,
  encoding,
  figures,
  frontMatter,
  instruments,
  misplaced,
  selfScore,
  typing,
  wording,
];

/** Codes of all notices, in the order of the registry. */
export const noticeCodes: readonly string[] = notices.flatMap(({ messages }) => Object.keys(messages.vi));

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: Object.assign({}, ...notices.map(({ messages }) => messages.vi)),
  en: Object.assign({}, ...notices.map(({ messages }) => messages.en)),
};

/** Returns what a notice says, its arguments as a reader would write them; null for a code that is no notice. */
export function noticeText(language: Language, { code, args }: Pick<Notice, "code" | "args">): string | null {
  const text = texts[language][code];
  return text === undefined ? null : filled(text, localized(language, args));
}
