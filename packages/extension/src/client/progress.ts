import * as vscode from "vscode";
import type {
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from "vscode-languageclient/node.js";

/** Shorter audits are not worth a notification. */
const SHOWN_AFTER_MS = 800;

/** One piece of work that the server reports on. */
interface Work {
  readonly title: string;
  readonly isCancellable: boolean;
  readonly waiting: NodeJS.Timeout;
  message: string;
  percentage: number;
  show: ((message: string, increment: number) => void) | null;
  end: () => void;
}

/** Shows the server's long audits as notifications that can be cancelled, in place of the quiet ones in the status bar. */
export class AuditProgress {
  readonly #work = new Map<ProgressToken, Work>();
  readonly #cancel: (token: ProgressToken) => void;
  readonly #onRunning: (isRunning: boolean) => void;

  constructor(cancel: (token: ProgressToken) => void, onRunning: (isRunning: boolean) => void) {
    this.#cancel = cancel;
    this.#onRunning = onRunning;
  }

  /** Takes one step of a piece of work. */
  readonly take = (token: ProgressToken, params: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    if (params.kind === "begin") this.#begin(token, params);
    else if (params.kind === "report") this.#report(token, params);
    else this.#end(token);
  };

  /** Ends all that is shown: the server is gone. */
  reset(): void {
    for (const token of [...this.#work.keys()]) this.#end(token);
  }

  #begin(token: ProgressToken, { title, message, percentage, cancellable }: WorkDoneProgressBegin): void {
    this.#end(token);
    this.#work.set(token, {
      title,
      isCancellable: cancellable ?? false,
      waiting: setTimeout(() => this.#notify(token), SHOWN_AFTER_MS),
      message: message ?? "",
      percentage: percentage ?? 0,
      show: null,
      end: () => {},
    });
    this.#onRunning(true);
  }

  #report(token: ProgressToken, { message, percentage }: WorkDoneProgressReport): void {
    const work = this.#work.get(token);
    if (work === undefined) return;
    const increment = Math.max(0, (percentage ?? work.percentage) - work.percentage);
    work.percentage += increment;
    work.message = message ?? work.message;
    work.show?.(work.message, increment);
  }

  #end(token: ProgressToken): void {
    const work = this.#work.get(token);
    if (work === undefined) return;
    clearTimeout(work.waiting);
    this.#work.delete(token);
    work.end();
    if (this.#work.size === 0) this.#onRunning(false);
  }

  #notify(token: ProgressToken): void {
    const work = this.#work.get(token);
    if (work === undefined) return;
    const options = { location: vscode.ProgressLocation.Notification, title: work.title, cancellable: work.isCancellable };
    void vscode.window.withProgress(options, (progress, cancellation) => {
      cancellation.onCancellationRequested(() => this.#cancel(token));
      work.show = (message, increment) => progress.report({ message, increment });
      work.show(work.message, work.percentage);
      return new Promise<void>((resolve) => {
        work.end = resolve;
      });
    });
  }
}
