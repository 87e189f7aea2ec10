import { expect, test } from "vitest";
import { collectFacts } from "../facts/facts.js";
import { attachmentNotices } from "./attachments.js";

const facts = collectFacts({
  path: "2023/so.md",
  sha256: "",
  text: "# Sổ\n\n[Ảnh](anh/1.png), [biên bản](../bb.pdf), [cổng](https://example.org/x) và [mục](#muc).\n",
});

test("a link to a file that is not there is told, with its place; one that is there is not", () => {
  expect(attachmentNotices(facts, (path) => path === "bb.pdf")).toEqual([
    {
      code: "broken-attachment",
      args: { target: "anh/1.png" },
      places: [{ path: "2023/so.md", start: { line: 3, column: 1 }, end: { line: 3, column: 17 } }],
    },
  ]);
  expect(attachmentNotices(facts, () => true)).toEqual([]);
});

test("files are sought from the folder of the paper; addresses are not sought", () => {
  const sought: string[] = [];
  attachmentNotices(facts, (path) => sought.push(path) > 0);
  expect(sought).toEqual(["2023/anh/1.png", "bb.pdf"]);
});
