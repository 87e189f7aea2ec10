import { expect, test } from "vitest";
import { contextOf, lineAt, piece, record } from "../../testing/evidence.js";
import { attachment } from "./attachment.js";
import { attachmentPath } from "./lib/attachment-path.js";

const link = (target: string, line = 20) => ({ target, place: lineAt(line) });
const files = new Set(["bao-cao/anh/niem-yet.png", "anh/chung.png"]);
const context = contextOf({ exists: (path) => files.has(path) });
const judge = (evidence: ReturnType<typeof piece>) => attachment.judge([evidence], {}, context);

test("one file that is there is enough, and the others are named", () => {
  expect(judge(piece({ fields: { attachments: [link("anh/niem-yet.png")] } }))).toMatchObject({
    outcome: "met",
    code: "attachment-there",
  });
  expect(judge(piece({ fields: { attachments: [link("anh/niem-yet.png"), link("anh/mat.png")] } }))).toMatchObject({
    outcome: "met",
    code: "attachment-some-broken",
    args: { found: "anh/mat.png" },
  });
});

test("whether a file is there is for the caller to say", () => {
  const evidence = [piece({ fields: { attachments: [link("anh/mat.png")] } })];
  expect(attachment.judge(evidence, {}, contextOf()).outcome).toBe("met");
  expect(attachment.judge(evidence, {}, context).outcome).toBe("unmet");
});

test("links that all lead nowhere are unmet at their places", () => {
  expect(judge(piece({ fields: { attachments: [link("anh/mat.png", 21)] } }))).toMatchObject({
    outcome: "unmet",
    code: "attachment-broken",
    args: { found: "anh/mat.png" },
    places: [lineAt(21)],
  });
});

test("no link is missing; a blank cell is told apart; the block may hold the link", () => {
  expect(judge(piece())).toMatchObject({ outcome: "unmet", code: "attachment-missing", places: [lineAt(20)] });
  expect(judge(record({ fields: { blank: ["attachments"] } })).code).toBe("attachment-blank");
  expect(judge(piece({ near: { attachments: [link("../anh/chung.png")] } })).outcome).toBe("met");
});

test("an address on the network cannot be checked, and does not spoil a file that is there", () => {
  const remote = link("https://example.vn/niem-yet");
  expect(judge(piece({ fields: { attachments: [remote] } }))).toMatchObject({ outcome: "unclear", code: "attachment-remote" });
  expect(judge(piece({ fields: { attachments: [remote, link("anh/niem-yet.png")] } })).code).toBe("attachment-there");
});

test.each([
  ["bao-cao/45.md", "anh/a.png", "bao-cao/anh/a.png"],
  ["45.md", "./anh//a.png", "anh/a.png"],
  ["bao-cao/45.md", "../anh/a.png", "anh/a.png"],
  ["bao-cao/45.md", "/anh/a.png", "anh/a.png"],
  ["bao-cao/45.md", "anh\\a.png", "bao-cao/anh/a.png"],
  ["45.md", "../../a.png", "../../a.png"],
  ["45.md", "mailto:a@b.vn", null],
  ["45.md", "//host/a.png", null],
])("from %s the link %s leads to %s", (documentPath, target, path) => {
  expect(attachmentPath(documentPath, target)).toBe(path);
});
