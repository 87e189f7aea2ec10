import { defineMessages } from "../../model/messages.js";

/** What every criterion of scope `evidence` may say. */
export const sharedMessages = defineMessages({
  vi: { "evidence-absent": "Chưa có minh chứng để xem xét" },
  en: { "evidence-absent": "No evidence to look at" },
});

/** Codes that every criterion may give without a message of its own. */
export type SharedCode = keyof typeof sharedMessages.vi;
