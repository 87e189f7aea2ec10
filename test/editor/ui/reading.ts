import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { copyExample } from "../harness/folders.js";
import { type Session, startSession } from "./session.js";
import {
  appears,
  closeOverlays,
  eventually,
  openDocument,
  pick,
  picture,
  quickInput,
  run,
  runTitle,
  scoreItem,
} from "./workbench.js";

/** Puts the cursor on a line and column, until the status bar says that it is there: a document just opened may not hear yet. */
async function goTo(page: Session["page"], line: number, column: number): Promise<void> {
  const position = page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` });
  await eventually(`line ${line}, column ${column}`, async () => {
    await page.keyboard.press("Control+g");
    await quickInput(page).fill(`:${line}:${column}`);
    await quickInput(page).press("Enter");
    return appears(position, 2_000);
  });
}

let folder: string;
let session: Session;

before(async () => {
  folder = copyExample("xa-son-khe-2023");
  session = await startSession(folder);
  await scoreItem(session.page).waitFor({ timeout: 90_000 });
});
after(() => session?.end());

test("hovering over an instrument tells whether it was in force", async () => {
  const { page } = session;
  await openDocument(page, "03-bao-cao-118");
  const hover = page.locator(".monaco-hover:visible", { hasText: /Pháp.lệnh/u }).first();
  // What the workbench still draws after it opened a document can hide the hover again.
  const show = async (): Promise<boolean> => {
    await closeOverlays(page);
    await goTo(page, 11, 28);
    await runTitle(page, "Show or Focus Hover");
    return appears(hover, 5_000);
  };
  await eventually("the hover", show, 60_000);
  await picture(page, "read-01-hover");
  await closeOverlays(page);
});

test("an item is found without diacritics and explained", async () => {
  const { page } = session;
  await run(page, "explainItem");
  await quickInput(page).fill("kiem tra viec thuc hien");
  await picture(page, "read-02-items");
  await pick(page, /Kiểm tra việc thực hiện các văn bản/u);
  const frame = page.frameLocator("iframe.webview").last().frameLocator("#active-frame");
  await frame.locator("h2", { hasText: "Kiểm tra việc thực hiện" }).first().waitFor();
  await picture(page, "read-03-explanation");
});

test("a passage is marked as evidence", async () => {
  const { page } = session;
  await runTitle(page, "View: Close All Editors");
  await openDocument(page, "06-bien-ban");
  await goTo(page, 28, 1);
  await run(page, "addMarker");
  await quickInput(page).fill("cong khai nhung noi dung");
  await picture(page, "read-04-marker");
  await pick(page, /Công khai những nội dung/u);
  await page
    .locator(".view-line", { hasText: /dankiem:.kh117/u })
    .first()
    .waitFor();
  await picture(page, "read-05-marked");
  // What is left unsaved would hold up the tests that close all editors.
  await runTitle(page, "File: Revert File");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
});

test("a skeleton of a checklist is made", async () => {
  const { page } = session;
  const file = join(folder, "nd04.md");
  await run(page, "newSkeleton");
  await pick(page, /04\/2015/u);
  await eventually("the skeleton", async () => {
    if (existsSync(file) || (await page.locator(".tab.active", { hasText: /nd04|Untitled/ }).count()) > 0) return true;
    if ((await quickInput(page).isVisible()) && (await quickInput(page).inputValue()).endsWith("nd04.md"))
      await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    return false;
  });
  await page
    .locator(".view-line", { hasText: /dankiem:.nd04/u })
    .first()
    .waitFor();
  await picture(page, "read-06-skeleton");
  rmSync(file, { force: true });
});

test("the walkthrough shows its four steps", async () => {
  const { page } = session;
  await runTitle(page, "Welcome: Open Walkthrough...");
  await pick(page, /Cuộc kiểm tra đầu tiên/u);
  await page.locator(".getting-started-step").nth(3).waitFor();
  await picture(page, "read-07-walkthrough");
});
