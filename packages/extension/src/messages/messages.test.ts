import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { speaker, told } from "./speaker.js";

const SOURCES = new URL("..", import.meta.url);
const PAIR = /\bvi:\s*"((?:[^"\\]|\\.)*)",\s*en:\s*"((?:[^"\\]|\\.)*)"/gu;

/** Every message that stands in a file of the extension, in both languages. */
const messages = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) => [...readFileSync(new URL(file, SOURCES), "utf8").matchAll(PAIR)])
  .map(([, vi = "", en = ""]) => [vi, en] as const);

test("both languages fill the same blanks", () => {
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();
  expect(messages.length).toBeGreaterThan(200);
  expect(messages.filter(([vi, en]) => blanks(vi).join() !== blanks(en).join())).toEqual([]);
  expect(messages.filter(([vi, en]) => vi === "" || en === "")).toEqual([]);
});

test("arguments are filled in; a blank without one stays, so that it is seen", () => {
  const message = { vi: "Thêm {count} dòng cho {title}", en: "Add {count} lines for {title}" };
  expect(told("en", message, { count: 2, title: "a" })).toBe("Add 2 lines for a");
  expect(told("vi", message, { count: 2 })).toBe("Thêm 2 dòng cho {title}");
});

test("a misspelt code, and a message in one language alone, do not compile", () => {
  const say = speaker({ done: { vi: "xong", en: "done" } });
  // @ts-expect-error: no such code
  expect(() => say("vi", "doen")).toThrow(TypeError);
  // @ts-expect-error: English is missing
  expect(speaker({ done: { vi: "xong" } })("vi", "done")).toBe("xong");
});
