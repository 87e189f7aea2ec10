import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { copyExample } from "../harness/folders.js";
import { type Session, startSession } from "./session.js";
import { eventually, openView, picture, scoreItem, treeRows } from "./workbench.js";

let folder: string;
let session: Session;

before(async () => {
  folder = copyExample("xa-son-khe-2023");
  rmSync(join(folder, "dankiem.json"));
  session = await startSession(folder);
});
after(() => session?.end());

test("without a configuration one click writes it, and the folder is audited", async () => {
  const { page } = session;
  await openView(page);
  const button = page.locator(".welcome-view-content .monaco-button", { hasText: "Tạo cấu hình" }).first();
  await button.waitFor();
  await picture(page, "first-01-welcome");
  await button.click();
  await eventually("the configuration", () => existsSync(join(folder, "dankiem.json")));
  await page.locator(".tab.active", { hasText: "dankiem.json" }).waitFor();
  await scoreItem(page).waitFor({ timeout: 90_000 });
  await treeRows(page).first().waitFor();
  await picture(page, "first-02-configured");
});
