/** What tells whether a passage speaks of an item, all of it absolute: nothing here depends on the other lines of a folder. */
export interface Signs {
  /** How near the passage comes to the item with what stands around it, in hundredths. */
  readonly whole: number;
  /** By its own words alone, in hundredths. */
  readonly own: number;
  /** How much nearer than to any other item of the checklist, in hundredths; negative where another one is nearer. */
  readonly gap: number;
  /** Whether it tells of something done, with a particular. */
  readonly isDone: boolean;
}

/** Fitted by `scripts/train/calibrate.mjs`, which prints them. */
const LOGIT = { constant: -2.15, whole: 0.0175, own: -0.0086, gap: 0.0133, done: 0.37 } as const;

/** Log-odds from which a passage counts: 0.36, as the absence test on the corpus allows. */
export const CREDIBLE = -0.575;
/** Log-odds from which a passage is shown as a possible place: 0.20. */
export const POSSIBLE = -1.386;

/** Returns the log-odds that a passage speaks of an item. Compared as they are: an exponential differs from machine to machine. */
export function logOdds({ whole, own, gap, isDone }: Signs): number {
  return LOGIT.constant + LOGIT.whole * whole + LOGIT.own * own + LOGIT.gap * gap + (isDone ? LOGIT.done : 0);
}

/** The most that a passage can gain by what it tells being done. */
export const DONE_GAIN = LOGIT.done;
