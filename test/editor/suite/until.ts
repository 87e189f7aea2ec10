import { setTimeout as delay } from "node:timers/promises";

const LIMIT_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer.
 *
 * @param what - what is waited for, for the message
 * @param probe - returns `undefined` as long as there is nothing yet
 * @param limit - in milliseconds
 * @throws Error when there was none within the limit
 */
export async function until<Answer>(
  what: string,
  probe: () => Answer | undefined | PromiseLike<Answer | undefined>,
  limit: number = LIMIT_MS,
): Promise<Answer> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    await delay(PAUSE_MS);
  }
  throw new Error(`waited ${limit / 1000} s in vain for ${what}`);
}

/** Waits until a condition holds. */
export async function untilTrue(what: string, holds: () => boolean | PromiseLike<boolean>, limit?: number): Promise<void> {
  await until(what, async () => ((await holds()) ? true : undefined), limit);
}
