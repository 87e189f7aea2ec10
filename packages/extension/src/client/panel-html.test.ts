import { exporterNamed } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { PAPERS } from "../../testing/papers.js";
import { snapshotOf } from "../../testing/snapshot.js";
import { emptyHtml, panelHtml } from "./panel-html.js";

const parts = { nonce: "abc123", script: "https://file.example/dist/webview.js?a&b", root: 'file:///folder/"x"' };
const report = snapshotOf(PAPERS).report;
const page = String(exporterNamed("html")?.render(report, { color: false, columns: 0, quiet: false }));
const shown = panelHtml(page, parts);

test("the panel's own policy takes the place of the page's: nothing runs without the nonce", () => {
  const policies = shown.match(/<meta http-equiv="Content-Security-Policy" content="[^"]*">/g);
  expect(policies).toHaveLength(1);
  expect(policies?.[0]).toContain("default-src 'none'");
  expect(policies?.[0]).toContain("script-src 'nonce-abc123'");
  expect(policies?.[0]).not.toContain("sha256");
  expect(policies?.[0]).not.toContain("unsafe");
});

test("every style and script carries the nonce", () => {
  const tags = shown.match(/<(?:style|script)[^>]*>/g) ?? [];
  expect(tags).toHaveLength(4);
  for (const tag of tags) expect(tag).toContain('nonce="abc123"');
});

test("our script comes last, its address as an attribute", () => {
  expect(shown).toContain('<script nonce="abc123" src="https://file.example/dist/webview.js?a&#38;b"></script>\n</body>');
});

test("the page knows its folder", () => {
  expect(shown).toContain('<body data-root="file:///folder/&#34;x&#34;">');
});

test("colours follow the editor's theme, not the system", () => {
  expect(shown).toContain("--dk-bg: var(--vscode-editor-background)");
  expect(shown).not.toContain("prefers-color-scheme");
});

test("all that the page says is still there", () => {
  for (const { item } of report.verdicts) expect(shown).toContain(`data-item="${item}"`);
  expect(shown).toContain('<a class="place"');
});

test("a nonce or address with a dollar sign is put in as it is", () => {
  expect(panelHtml(page, { ...parts, nonce: "$&$1" })).toContain('<style nonce="$&$1">');
});

test("where there is no report the panel says so in one sentence", () => {
  const empty = emptyHtml("vi", "Chưa có <kết quả>.", parts);
  expect(empty).toContain("Chưa có &#60;kết quả&#62;.");
  expect(empty).toContain('<html lang="vi">');
  expect(empty).toContain("default-src 'none'");
});
