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
  labels: ["Minh chứng"],
  fields: ["attachments"],
  messages: {
    vi: {
      "attachment-there": "Có tệp minh chứng kèm theo",
      "attachment-some-broken": "Có tệp minh chứng kèm theo, nhưng không tìm thấy: {found}",
      "attachment-broken": "Cần tệp minh chứng; liên kết trỏ tới tệp không có: {found}",
      "attachment-blank": "Cần tệp minh chứng; ô minh chứng để trống",
      "attachment-missing": "Cần tệp minh chứng; không có liên kết nào",
      "attachment-remote": "Minh chứng chỉ là địa chỉ trên mạng, cần người mở xem: {found}",
    },
    en: {
      "attachment-there": "An attached file is there",
      "attachment-some-broken": "An attached file is there, but not found: {found}",
      "attachment-broken": "Expected an attached file; the link leads to a file that is not there: {found}",
      "attachment-blank": "Expected an attached file; its cell is blank",
      "attachment-missing": "Expected an attached file; there is no link",
      "attachment-remote": "The proof is an address on the network only, which a person must open: {found}",
    },
  },
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
