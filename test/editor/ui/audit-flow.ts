import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { copyExample } from "../harness/folders.js";
import { applyFix, goToProblem, problemRows, showProblems } from "./problems-view.js";
import { type Session, startSession } from "./session.js";
import {
  acceptFile,
  closeOverlays,
  entries,
  eventually,
  hidePanel,
  openSideBar,
  pick,
  pickOnly,
  picture,
  quickInput,
  run,
  score,
  scoreItem,
  treeRows,
} from "./workbench.js";

const UNNUMBERED = "ct30.p1.quy-che";
const NUMBER_FIX = /Thêm bảng kê/;
// The two blanks that the fix leaves to fill in.
const REGULATION = "Quy chế thực hiện dân chủ của xã";
const NUMBER = "31/QĐ-UBND ngày 14/5/2020";

const folder = copyExample("xa-son-khe-2023");
let session: Session;

before(async () => {
  session = await startSession(folder);
});
// What a test left open on a failure must not fail the next one.
beforeEach(() => closeOverlays(session.page));
after(async () => {
  if (session === undefined) return;
  await picture(session.page, "audit-99-end");
  await session.end();
});

test("the status bar shows the score", async () => {
  const { page } = session;
  await scoreItem(page).waitFor({ timeout: 90_000 });
  assert.ok((await score(page)) > 0);
  await picture(page, "audit-01-opened");
});

test("the tree can be filtered by state and shows everything again", async () => {
  const { page } = session;
  await openSideBar(page);
  await picture(page, "audit-02-tree");
  const all = await treeRows(page).allInnerTexts();
  await run(page, "filterItems");
  await entries(page).filter({ hasText: /thiếu/i }).first().waitFor();
  await picture(page, "audit-03-filter-choices");
  await pickOnly(page, /thiếu/i);
  await eventually("a shorter tree", async () => (await treeRows(page).allInnerTexts()).join() !== all.join());
  await picture(page, "audit-04-filtered");
  await run(page, "clearFilter");
  await eventually("the whole tree", async () => (await treeRows(page).allInnerTexts()).join() === all.join());
});

test("one command goes to an item that is missing", async () => {
  const { page } = session;
  await run(page, "nextMissing");
  await page.locator(".tab.active", { hasText: ".md" }).waitFor();
  await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor();
  await picture(page, "audit-05-missing-item");
});

test("a fix raises the score and ends the problem", async () => {
  const { page } = session;
  const before = await score(page);
  await goToProblem(page, UNNUMBERED);
  await picture(page, "audit-06-problem");
  await applyFix(page, NUMBER_FIX, "audit-07-fixes");
  await page.locator(".tab.active.dirty").waitFor();
  await page.keyboard.type(REGULATION);
  await page.keyboard.press("Tab");
  await page.keyboard.type(NUMBER);
  await page.keyboard.press("Escape");
  await picture(page, "audit-08-fixed");
  await eventually("a higher score", async () => (await score(page)) > before);
  await problemRows(page, UNNUMBERED).first().waitFor({ state: "detached" });
  await picture(page, "audit-09-risen");
});

test("the language can be switched", async () => {
  const { page, change } = session;
  const code = "broken-attachment";
  await showProblems(page, code);
  const vietnamese = await problemRows(page, code).first().innerText();
  change({ "dankiem.language": "en" });
  await eventually("a message in English", async () => (await problemRows(page, code).first().innerText()) !== vietnamese);
  await page.getByText("Part 1. Plan and regulation").first().waitFor();
  await page
    .locator(".codelens-decoration", { hasText: /pass|partial/ })
    .first()
    // The first may stand above what is shown of the paper.
    .waitFor({ state: "attached" });
  await picture(page, "audit-10-english");
  change({});
  await eventually("a message in Vietnamese", async () => (await problemRows(page, code).first().innerText()) === vietnamese);
});

test("the scorecard opens in a panel", async () => {
  const { page } = session;
  await hidePanel(page);
  await run(page, "openScorecard");
  const frame = page.frameLocator("iframe.webview").frameLocator("#active-frame");
  await frame.locator("body", { hasText: "UBND xã Sơn Khê" }).waitFor();
  await picture(page, "audit-11-scorecard");
});

for (const [format, beginning] of [
  ["html", /^\s*<!doctype html/i],
  ["csv", /^\uFEFF/],
] as const) {
  test(`the scorecard is exported as ${format}`, async () => {
    const { page } = session;
    const file = join(folder, `xuat.${format}`);
    await run(page, "exportScorecard");
    await pick(page, new RegExp(format, "i"));
    await eventually("the file dialog", async () => (await quickInput(page).inputValue()).includes("/"));
    await quickInput(page).fill(file);
    await picture(page, `audit-12-export-${format}`);
    await acceptFile(page, file);
    assert.match(readFileSync(file, "utf8"), beginning);
  });
}

test("nothing outside this machine was asked for", () => assert.deepEqual(session.outside, []));
