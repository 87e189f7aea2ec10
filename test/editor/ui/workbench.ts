import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { SCREENSHOTS } from "../harness/places.js";
import { titleOf } from "./titles.js";

/** Keeps a picture of the whole window. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** The input on top of the window: palette, lists, file dialogs. */
export const quickInput = (page: Page): Locator => page.locator(".quick-input-widget input.input");

/** Entries of an open list. */
export const entries = (page: Page): Locator => page.locator(".quick-input-list .monaco-list-row");

const isFocused = async (entry: Locator): Promise<boolean> =>
  ((await entry.getAttribute("class", { timeout: 1_000 }).catch(() => "")) ?? "").split(" ").includes("focused");

/**
 * Picks the first entry of an open list that shows a text, by the keyboard: a list that still fills moves under a mouse, and a
 * mouse left over the editor hides its hovers. The entry has to stay in focus for a moment before it is accepted.
 */
export async function pick(page: Page, text: string | RegExp): Promise<void> {
  const entry = entries(page).filter({ hasText: text }).first();
  await entry.waitFor();
  await eventually(`the entry ${text}`, async () => {
    if (!(await isFocused(entry))) {
      await quickInput(page).press("ArrowDown");
      return false;
    }
    await page.waitForTimeout(150);
    return isFocused(entry);
  });
  await quickInput(page).press("Enter");
}

/** Leaves one entry ticked in an open list in which several can be and all are, and accepts. */
export async function pickOnly(page: Page, text: RegExp): Promise<void> {
  await entries(page).first().waitFor();
  for (const entry of await entries(page).all()) {
    if (text.test(await entry.innerText())) continue;
    const tick = entry.locator('[role="checkbox"], input[type="checkbox"]').first();
    await eventually("an entry without its tick", async () => {
      if (!(await tick.isChecked())) return true;
      await entry.click({ timeout: 2_000 }).catch(() => {});
      return false;
    });
  }
  await quickInput(page).press("Enter");
}

/** Runs a command of the palette by its title. */
export async function runTitle(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await quickInput(page).fill(`>${title}`);
  await pick(page, title);
}

/** Runs a command of ours by its id, without `dankiem.`. */
export async function run(page: Page, command: string): Promise<void> {
  await runTitle(page, titleOf(command));
}

/** Opens a document by the beginning of its name. */
export async function openDocument(page: Page, beginning: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await quickInput(page).fill(beginning);
  await pick(page, beginning);
  await page.locator(".tab.active", { hasText: beginning }).waitFor();
}

/** Shows the side bar of the extension, with the tree or a greeting. */
export async function openView(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item:has(a[aria-label^="Dân Kiểm"])').first();
  await icon.waitFor();
  if (!((await icon.getAttribute("class")) ?? "").includes("checked")) await icon.click();
}

/** Shows the side bar of the extension and waits for its tree. */
export async function openSideBar(page: Page): Promise<void> {
  await openView(page);
  await treeRows(page).first().waitFor();
}

/** What the tree of items shows now; the part of it that is out of sight has no rows. */
export const treeRows = (page: Page): Locator =>
  page.locator('.split-view-view:has(> .pane > .pane-header:has-text("Bảng kiểm")) .monaco-list-row');

/** The item of the status bar that shows the score. */
export const scoreItem = (page: Page): Locator => page.locator(".statusbar-item", { hasText: /Dân Kiểm.*\d\s*\/\s*\d/ }).first();

/** The score that the status bar shows, in points. */
export async function score(page: Page): Promise<number> {
  const text = await scoreItem(page).innerText({ timeout: 90_000 });
  return Number(/(\d+(?:[.,]\d+)?)\s*\//.exec(text)?.[1]?.replace(",", "."));
}

/**
 * Answers the file dialog until the file is there: while the dialog still reads the folder it takes no answer, and when it has
 * read it, it may put its own proposal in the place of one.
 */
export async function acceptFile(page: Page, file: string): Promise<void> {
  await eventually(file, async () => {
    if (existsSync(file) && statSync(file).size > 0) return true;
    const input = quickInput(page);
    if ((await input.isVisible()) && (await input.inputValue()).includes("/")) {
      if ((await input.inputValue()) !== file) await input.fill(file);
      await input.press("Enter");
    }
    await page.waitForTimeout(500);
    return false;
  });
}

/** Closes lists, menus and suggestions that are open. A list that has lost the focus does not hear the keyboard. */
export async function closeOverlays(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await eventually("no open list", async () => {
    if (!(await quickInput(page).isVisible())) return true;
    await quickInput(page)
      .press("Escape", { timeout: 1_000 })
      .catch(() => {});
    return false;
  });
}

/** Hides the panel below the editors, if it is shown. */
export async function hidePanel(page: Page): Promise<void> {
  const panel = page.locator(".part.panel");
  if (!(await panel.isVisible())) return;
  await page.keyboard.press("Control+j");
  await panel.waitFor({ state: "hidden" });
}

/** Whether something is to be seen within a time, in milliseconds. */
export const appears = (what: Locator, timeout: number): Promise<boolean> =>
  what.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** Waits until something holds. */
export async function eventually(what: string, holds: () => Promise<boolean> | boolean, limit = 30_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
