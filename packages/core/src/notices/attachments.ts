import { isThere } from "../criteria/lib/attachment-path.js";
import type { Facts, Notice } from "../model/model.js";
import { defineNotices } from "./lib/define.js";

/** Links to files that are not there. */
export const attachments = defineNotices({
  of: "document",
  messages: {
    vi: {
      "broken-attachment": "Liên kết trỏ tới tệp không có: {target}",
    },
    en: {
      "broken-attachment": "A link points to a file that is not there: {target}",
    },
  },
});

/** Returns a notice for every file that a document links to and that is not there. */
export function attachmentNotices(facts: Facts, exists: (path: string) => boolean): Notice[] {
  return facts.attachments.flatMap(({ target, place }) =>
    isThere(facts.path, target, exists) ? [] : [{ code: "broken-attachment", args: { target }, places: [place] }],
  );
}
