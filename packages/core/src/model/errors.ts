/** Base of the errors that mean "we could not inspect". Missing evidence is never one of them: it is a verdict. */
export abstract class InspectionError extends Error {
  /** Stable, kebab-case; messages may change, codes do not. */
  abstract readonly code: string;
}

/** One mistake in a checklist, configuration or other JSON file. */
export interface Issue {
  readonly file: string;
  /** JSON pointer to the mistaken value, empty for the whole document. */
  readonly pointer: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** A checklist, instrument, vocabulary, configuration or other JSON file that cannot be used; carries every issue, not the first. */
export class ChecklistError extends InspectionError {
  readonly code:
    | "checklist-unreadable"
    | "checklist-invalid"
    | "config-invalid"
    | "report-invalid"
    | "particulars-invalid"
    | "baseline-invalid";
  readonly issues: readonly Issue[];

  constructor(code: ChecklistError["code"], issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.file}:${issue.line} ${issue.pointer || "/"}: ${issue.message}`).join("\n"));
    this.name = "ChecklistError";
    this.code = code;
    this.issues = issues;
  }
}

/** Why a document could not be read. */
export type EvidenceErrorCode = "evidence-unreadable" | "evidence-too-large" | "evidence-binary" | "evidence-too-complex";

/** A document that could not be inspected; the rest of its folder still is. */
export class EvidenceError extends InspectionError {
  readonly code: EvidenceErrorCode;
  /** Relative to the audited folder. */
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(
    code: EvidenceErrorCode,
    path: string,
    args: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${path}: ${code}`, options);
    this.name = "EvidenceError";
    this.code = code;
    this.path = path;
    this.args = args;
  }
}

/** A call that cannot be carried out as written: unknown flag, unknown item, path that does not exist. */
export class UsageError extends InspectionError {
  readonly code = "usage";
  /** Key in the message tables. */
  readonly messageCode: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(messageCode: string, args: Readonly<Record<string, string | number>> = {}) {
    super(`${messageCode} ${JSON.stringify(args)}`);
    this.name = "UsageError";
    this.messageCode = messageCode;
    this.args = args;
  }
}
