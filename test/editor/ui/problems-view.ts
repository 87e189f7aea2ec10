import type { Locator, Page } from "playwright-core";
import { picture, runTitle } from "./workbench.js";

/** Rows of the Problems view that name an item or a defect. */
export const problemRows = (page: Page, code: string): Locator =>
  page.locator(".markers-panel .monaco-list-row", { hasText: code });

/** Shows the Problems view, narrowed to an item or a defect. */
export async function showProblems(page: Page, code: string): Promise<void> {
  await runTitle(page, "Problems: Focus on Problems View");
  const filter = page.locator('.part.panel input[placeholder^="Filter"], .part.panel .viewpane-filter input').first();
  await filter.fill(code);
  await problemRows(page, code).first().waitFor();
}

/** Goes to the place of a problem. The left edge is clicked, since the code itself is a link. */
export async function goToProblem(page: Page, code: string): Promise<void> {
  await showProblems(page, code);
  await problemRows(page, code)
    .first()
    .dblclick({ position: { x: 48, y: 10 } });
  await page.locator(".monaco-editor.focused").waitFor();
}

/** Applies the first offered fix whose title matches, where the cursor stands; keeps a picture of what is offered. */
export async function applyFix(page: Page, title: RegExp, name: string): Promise<void> {
  const offered = page.locator(".action-widget .monaco-list-row.action");
  await page.keyboard.press("Control+.");
  await offered.first().waitFor();
  await picture(page, name);
  await offered.filter({ hasText: title }).first().click();
}
