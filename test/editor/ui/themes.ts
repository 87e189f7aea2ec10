import { after, before, test } from "node:test";
import { copyExample } from "../harness/folders.js";
import { type Session, startSession } from "./session.js";
import { openDocument, openSideBar, picture, run, runTitle, scoreItem } from "./workbench.js";

const THEMES = [
  ["light", "Light Modern", "vs"],
  ["dark", "Dark Modern", "vs-dark"],
  ["high-contrast", "Default High Contrast", "hc-black"],
  ["high-contrast-light", "Default High Contrast Light", "hc-light"],
] as const;

let session: Session;

before(async () => {
  session = await startSession(copyExample("xa-son-khe-2023"));
  await scoreItem(session.page).waitFor({ timeout: 90_000 });
});
after(() => session?.end());

for (const [name, theme, base] of THEMES) {
  test(`tree, document and scorecard in the theme ${theme}`, async () => {
    const { page, change } = session;
    change({ "workbench.colorTheme": theme });
    await page.locator(`.monaco-workbench.${base}`).waitFor();
    await runTitle(page, "View: Close All Editors");
    await openSideBar(page);
    await openDocument(page, "04-so-theo-doi");
    await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor();
    await picture(page, `theme-${name}-document`);
    await run(page, "openScorecard");
    const frame = page.frameLocator("iframe.webview").last().frameLocator("#active-frame");
    await frame.locator("body", { hasText: "UBND xã Sơn Khê" }).waitFor();
    await picture(page, `theme-${name}-scorecard`);
  });
}
