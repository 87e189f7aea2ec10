import type { Language } from "@dankiem/core";
import type { Connection } from "vscode-languageserver";
import { speaker } from "../../messages/speaker.js";
import type { RunProgress } from "./auditor.js";

const say = speaker({
  title: { vi: "Dân Kiểm: đang kiểm tra hồ sơ", en: "Dân Kiểm: auditing the folder" },
  done: { vi: "{done}/{total} văn bản", en: "{done}/{total} documents" },
});

/** Returns the progress of an audit that the editor shows, and lets people stop. */
export async function shownProgress(connection: Connection, language: Language): Promise<RunProgress> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(say(language, "title"), 0, undefined, true);
  return {
    report: (done, total) =>
      progress.report(Math.round((done / Math.max(total, 1)) * 100), say(language, "done", { done, total })),
    isCancelled: () => "token" in progress && progress.token.isCancellationRequested,
    end: () => progress.done(),
  };
}
