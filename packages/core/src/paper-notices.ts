import { attachmentPath } from "./criteria/attachment-path.js";
import type { Facts, Notice } from "./model.js";

/** Returns a notice for every file that a document links to and that is not there. */
export function attachmentNotices(facts: Facts, exists: (path: string) => boolean): Notice[] {
  return facts.attachments.flatMap(({ target, place }) => {
    const path = attachmentPath(facts.path, target);
    return path === null || exists(path) ? [] : [{ code: "broken-attachment", args: { target }, places: [place] }];
  });
}
