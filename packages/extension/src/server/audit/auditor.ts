import type { Settings } from "../../protocol.js";
import type { Outcome, Session } from "./session.js";

/** Shows how far a long run is, and lets a person stop it. */
export interface RunProgress {
  report(done: number, total: number): void;
  isCancelled(): boolean;
  end(): void;
}

/** What an auditor asks of the server. */
export interface AuditorHooks {
  /** Milliseconds to wait for the next key. */
  readonly debounce: () => number;
  readonly settings: () => Promise<Settings>;
  readonly progress: () => Promise<RunProgress>;
  /** Called after each run that was not overtaken by a newer one. */
  readonly done: (outcome: Outcome) => void;
}

/** How a run is to be made. */
export interface RunRequest {
  /** Whether the folder is read from disk first. */
  readonly reload: boolean;
  /** Whether its progress is shown. */
  readonly isShown: boolean;
  readonly isCancelled?: () => boolean;
}

interface Run {
  readonly request: RunRequest;
  isOvertaken: boolean;
  outcome: Promise<Outcome>;
}

const QUIET: RunProgress = { report: () => {}, isCancelled: () => false, end: () => {} };

/** Decides when a folder is audited: after a pause in typing, at once when asked; a newer run takes the place of an older one. */
export class Auditor {
  readonly #session: Session;
  readonly #hooks: AuditorHooks;
  #timer: NodeJS.Timeout | null = null;
  #reloadDue = false;
  #run: Run | null = null;

  constructor(session: Session, hooks: AuditorHooks) {
    this.#session = session;
    this.#hooks = hooks;
  }

  /** Audits after the pause that is set, counted from the last call. */
  schedule(reload: boolean): void {
    this.#reloadDue ||= reload;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // Long runs are finished first: facts that they have read are not read again.
      if (this.#run?.request.reload === true && !this.#reloadDue) this.schedule(false);
      else void this.auditNow({ reload: this.#reloadDue, isShown: false });
    }, this.#hooks.debounce());
  }

  /** Audits at once; a run that is under way is stopped. */
  async auditNow(request: RunRequest): Promise<Outcome> {
    this.#stopTimer();
    this.#reloadDue = false;
    const before = this.#run;
    if (before !== null) before.isOvertaken = true;
    const run: Run = { request, isOvertaken: false, outcome: Promise.resolve(CANCELLED) };
    this.#run = run;
    run.outcome = this.#carryOut(run, before);
    return run.outcome;
  }

  /** Waits until what was typed has been audited. */
  async settled(): Promise<void> {
    while (this.#timer !== null || this.#run !== null) {
      if (this.#run !== null) await this.#run.outcome;
      else await pause(Math.min(this.#hooks.debounce(), WAIT));
    }
  }

  /** Stops everything. */
  dispose(): void {
    this.#stopTimer();
    if (this.#run !== null) this.#run.isOvertaken = true;
  }

  async #carryOut(run: Run, before: Run | null): Promise<Outcome> {
    await before?.outcome;
    if (run.isOvertaken) return CANCELLED;
    const { reload, isShown, isCancelled = () => false } = run.request;
    const settings = await this.#hooks.settings();
    const progress = isShown ? await this.#hooks.progress() : QUIET;
    const outcome = await this.#session.audit(settings, reload, {
      isCancelled: () => run.isOvertaken || isCancelled() || progress.isCancelled(),
      onProgress: (done, total) => progress.report(done, total),
    });
    progress.end();
    if (run.isOvertaken) return outcome;
    this.#run = null;
    this.#hooks.done(outcome);
    return outcome;
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

const CANCELLED: Outcome = { kind: "cancelled", language: "vi" };

/** Longest wait between two looks at whether typing has paused, in milliseconds. */
const WAIT = 50;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
