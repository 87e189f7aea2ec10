import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { SCRIPT, SCRIPT_HASH } from "./script.js";
import { STYLE, STYLE_HASH } from "./style.js";

/** The value that a content security policy expects for an element of this content. */
function policyHash(content: string): string {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}

test("the hash beside the script is the script's; after a change put the value told here in its place", () => {
  expect(SCRIPT_HASH).toBe(policyHash(SCRIPT));
});

test("the hash beside the style is the style's; after a change put the value told here in its place", () => {
  expect(STYLE_HASH).toBe(policyHash(STYLE));
});

test("neither can end its element early, nor loads anything", () => {
  for (const content of [SCRIPT, STYLE]) expect(content).not.toMatch(/<\/|<!--|url\(|@import|https?:|fetch|innerHTML|\r/u);
});
