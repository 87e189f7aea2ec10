/** What tells whether a passage speaks of an item, all of it absolute: nothing here depends on the other lines of a folder. */
export interface Signs {
  /** How near the passage comes to the item with what stands around it, in hundredths. */
  readonly whole: number;
  /** By its own words alone, in hundredths. */
  readonly own: number;
  /** How much nearer than to any other item of the checklist, in hundredths; negative where another one is nearer. */
  readonly gap: number;
  /** Characters of its own text: of a fragment little can be told. */
  readonly length: number;
  /** Whether it tells of something done, with a particular. */
  readonly isDone: boolean;
}

/** Fitted once to paraphrases in small papers and to the corpus, each item and each folder left out in turn. */
const LOGIT = { constant: -4, whole: 0.0203, own: -0.0088, gap: 0.0123, length: 4.07, done: 0.14 } as const;
/** Characters at which half of what length can tell is told. */
const HALF_TOLD = 100;

/** Log-odds from which a passage counts: a probability of 0.32, as the absence test on the corpus allows. */
export const CREDIBLE = -0.75;
/** Log-odds from which a passage is shown as a possible place: 0.20. */
export const POSSIBLE = -1.386;

/** Returns the log-odds that a passage speaks of an item. Compared as they are: an exponential differs from machine to machine. */
export function logOdds({ whole, own, gap, length, isDone }: Signs): number {
  const told = length / (length + HALF_TOLD);
  const near = LOGIT.whole * whole + LOGIT.own * own + LOGIT.gap * gap;
  return LOGIT.constant + near + LOGIT.length * told + (isDone ? LOGIT.done : 0);
}

/** The most that a passage can gain by what it tells being done. */
export const DONE_GAIN = LOGIT.done;
