import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { EvidenceError } from "../model/errors.js";
import { canonicalHash } from "./canonical-hash.js";
import { MAX_DOCUMENT_BYTES, readDocument } from "./read-document.js";

test("a document has its text and the hash of it", () => {
  const folder = testFolder({ "a.md": "xã" });
  expect(readDocument(join(folder, "a.md"), "b/a.md")).toEqual({ path: "b/a.md", text: "xã", sha256: canonicalHash("xã") });
});

test("a document of just the limit is read, one byte more is not", () => {
  const folder = testFolder({ "a.md": "x".repeat(MAX_DOCUMENT_BYTES), "b.md": "x".repeat(MAX_DOCUMENT_BYTES + 1) });
  expect(readDocument(join(folder, "a.md"), "a.md")).toMatchObject({ path: "a.md" });
  const error = readDocument(join(folder, "b.md"), "b.md");
  expect(error).toBeInstanceOf(EvidenceError);
  expect(error).toMatchObject({
    code: "evidence-too-large",
    path: "b.md",
    args: { size: MAX_DOCUMENT_BYTES + 1, limit: MAX_DOCUMENT_BYTES },
  });
});

test("what is no text, no file or not there is an error that names the path", () => {
  const folder = testFolder({ "a.md": Uint8Array.from([0, 1, 2]) });
  symlinkSync("nowhere.md", join(folder, "link.md"));
  expect(readDocument(join(folder, "a.md"), "a.md")).toMatchObject({ code: "evidence-binary", path: "a.md" });
  expect(readDocument(join(folder, "link.md"), "link.md")).toMatchObject({
    code: "evidence-unreadable",
    args: { reason: "ENOENT" },
  });
  expect(readDocument(folder, "folder.md")).toMatchObject({ code: "evidence-unreadable", args: { reason: "ENOTFILE" } });
});

test.skipIf(process.platform === "win32")("a pipe is refused, not waited for", () => {
  const folder = testFolder();
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  expect(readDocument(join(folder, "pipe.md"), "pipe.md")).toMatchObject({ code: "evidence-unreadable" });
});
