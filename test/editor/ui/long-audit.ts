import { after, before, test } from "node:test";
import { copyExample, multiplyDocument } from "../harness/folders.js";
import { type Session, startSession } from "./session.js";
import { eventually, picture, run, score, scoreItem } from "./workbench.js";

const COPIES = 2_000;
const FULL_AUDIT_MS = 300_000;

let session: Session;

before(async () => {
  const folder = copyExample("xa-son-khe-2023");
  multiplyDocument(folder, "02-bao-cao-52-so-ket-6-thang.md", COPIES);
  session = await startSession(folder);
});
after(() => session?.end());

test("a long audit shows progress, can be cancelled, and can be run again to its end", async () => {
  const { page } = session;
  await scoreItem(page).waitFor({ timeout: FULL_AUDIT_MS });
  await run(page, "auditFolder");
  const cancel = page.locator(".notifications-toasts .monaco-button", { hasText: "Cancel" }).first();
  await cancel.waitFor();
  await picture(page, "long-01-progress");
  await cancel.click();
  await cancel.waitFor({ state: "detached", timeout: 5_000 });
  await picture(page, "long-02-cancelled");
  await run(page, "auditFolder");
  await cancel.waitFor();
  await cancel.waitFor({ state: "detached", timeout: FULL_AUDIT_MS });
  await eventually("a score", async () => (await score(page)) > 0);
  await picture(page, "long-03-finished");
});
