import { ChecklistError, type Issue, type Language, UsageError } from "@dankiem/core";
import { configFileIn, requestText } from "@dankiem/core/node";
import { speaker } from "../../messages/speaker.js";

const say = speaker({
  files: {
    vi: "Cấu hình hoặc bảng kiểm có {count} lỗi; xem mục Problems",
    en: "The configuration or a checklist has {count} mistakes; see Problems",
  },
  internal: {
    vi: "Lỗi nội bộ khi kiểm tra; xem nhật ký “Dân Kiểm”",
    en: "Internal error during the audit; see the log “Dân Kiểm”",
  },
});

/** Why an audit could not run. */
export interface AuditFailure {
  /** As a sentence, for people. */
  readonly message: string;
  /** Every mistake with its file and line. */
  readonly issues: readonly Issue[];
  /** For the log. */
  readonly trace: string;
}

/**
 * Returns an error as a person should read it: every mistake of a configuration or checklist in its place; a request that
 * cannot be carried out at the top of the folder's configuration.
 */
export function failureOf(error: unknown, root: string, language: Language): AuditFailure {
  if (error instanceof ChecklistError) {
    const { issues } = error;
    return { message: say(language, "files", { count: issues.length }), issues, trace: error.message };
  }
  if (error instanceof UsageError) {
    const text = requestText(language, error);
    const file = configFileIn(root);
    const issues = file === null ? [] : [{ file, pointer: "", line: 1, message: text }];
    return { message: text, issues, trace: error.message };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: say(language, "internal"), issues: [], trace };
}
