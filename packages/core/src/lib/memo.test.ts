import { expect, test } from "vitest";
import { memoText } from "./memo.js";

function counted() {
  const asked: string[] = [];
  const read = memoText((text) => {
    asked.push(text);
    return text === "" ? null : { length: text.length };
  });
  return { asked, read };
}

test("what is asked again is the same answer, and is read once, were it nothing", () => {
  const { asked, read } = counted();
  expect(read("một")).toBe(read("một"));
  expect([read(""), read("")]).toEqual([null, null]);
  expect(asked).toEqual(["một", ""]);
});

test("what is asked all the time outlives any number of other texts", () => {
  const { asked, read } = counted();
  for (let at = 0; at < 10_000; at += 1) {
    read("luôn hỏi");
    read(`${at}`);
  }
  expect(asked.filter((text) => text === "luôn hỏi")).toHaveLength(1);
});

test("what was asked long ago is forgotten, as are long texts", () => {
  const { asked, read } = counted();
  read("xưa");
  for (let at = 0; at < 10_000; at += 1) read(`${at}`);
  read("xưa");
  expect(asked.filter((text) => text === "xưa")).toHaveLength(2);
  const long = "dài ".repeat(2000);
  read(long);
  read(long);
  expect(asked.filter((text) => text === long)).toHaveLength(2);
});
