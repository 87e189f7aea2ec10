import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../../testing/folder.js";
import { Papers } from "./papers.js";

function papersIn(folder: string): Papers {
  const papers = new Papers(folder);
  papers.read("vi");
  return papers;
}

const documents = (papers: Papers) => papers.units().flatMap((unit) => unit.documents);
const texts = (papers: Papers) => Object.fromEntries(documents(papers).map(({ path, text }) => [path, text]));

test("unsaved text takes the place of what lies on disk, until the paper is closed", () => {
  const folder = testFolder({ "dankiem.json": "{}", "a.md": "saved", "b.md": "other" });
  const papers = papersIn(folder);
  papers.open(join(folder, "a.md"), "typed");
  expect(texts(papers)).toEqual({ "a.md": "typed", "b.md": "other" });
  papers.close(join(folder, "a.md"));
  expect(texts(papers)).toEqual({ "a.md": "saved", "b.md": "other" });
});

test("a document that did not change stays the same object, also over a new reading", () => {
  const folder = testFolder({ "dankiem.json": "{}", "a.md": "saved", "b.md": "other" });
  const papers = papersIn(folder);
  const [a, b] = documents(papers);
  writeFileSync(join(folder, "b.md"), "changed");
  papers.read("vi");
  expect(documents(papers)[0]).toBe(a);
  expect(documents(papers)[1]).not.toBe(b);
});

test("opening a paper as it is on disk changes nothing", () => {
  const folder = testFolder({ "dankiem.json": "{}", "a.md": "saved" });
  const papers = papersIn(folder);
  const [before] = documents(papers);
  papers.open(join(folder, "a.md"), "saved");
  expect(documents(papers)[0]).toBe(before);
});

test("an ignored paper is not audited because it is open", () => {
  const folder = testFolder({ "dankiem.json": '{ "exclude": ["a.md"] }', "a.md": "saved", "b.md": "other" });
  const papers = papersIn(folder);
  papers.open(join(folder, "a.md"), "typed");
  expect(texts(papers)).toEqual({ "b.md": "other" });
});

test("an open paper is known by the path that the editor opened it with", () => {
  const name = "biên bản.md";
  const folder = testFolder({ "dankiem.json": "{}", [name.normalize("NFD")]: "saved" });
  const papers = papersIn(folder);
  papers.open(join(folder, name.normalize("NFD")), "typed");
  expect(texts(papers)).toEqual({ [name.normalize("NFC")]: "typed" });
  expect([...papers.openAs]).toEqual([[name.normalize("NFC"), name.normalize("NFD")]]);
  papers.close(join(folder, name.normalize("NFD")));
  expect(papers.openAs.size).toBe(0);
});
