import { Type } from "typebox";
import { attachmentPath } from "./lib/attachment-path.js";
import { defineCriterion } from "./lib/define.js";
import { seek } from "./lib/fields-of.js";
import { met, onePiece, unclear, unmet } from "./lib/judgement.js";

const parameters = Type.Object(
  {},
  { additionalProperties: false, description: "The evidence links to a file (minutes, picture, list) that is there." },
);

/** The inspector's question “where is the proof?”. One file that is there is enough. */
export const attachment = defineCriterion({
  name: "attachment",
  title: { vi: "Tài liệu kèm theo", en: "Attachment" },
  scope: "evidence",
  parameters,
  judge: onePiece((piece, _parameters, { exists }) => {
    const { wanted: links, blank } = seek(piece, "attachments", (fields) => fields.attachments);
    if (links.length === 0) return unmet(blank ? "attachment-blank" : "attachment-missing", [piece.place]);
    const local = links.flatMap((link) => {
      const path = attachmentPath(piece.document.path, link.target);
      return path === null ? [] : [{ ...link, path }];
    });
    if (local.length === 0) return unclear("attachment-remote", [piece.place], { found: links.map((l) => l.target).join(", ") });
    const broken = local.filter(({ path }) => !exists(path));
    const found = broken.map(({ target }) => target).join(", ");
    if (broken.length === 0) return met("attachment-there", [piece.place]);
    if (broken.length < local.length) return met("attachment-some-broken", [piece.place], { found });
    return unmet(
      "attachment-broken",
      broken.map(({ place }) => place),
      { found },
    );
  }),
});
