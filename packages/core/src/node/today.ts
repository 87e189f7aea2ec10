import type { Day } from "../model/model.js";

/** Returns today in the time zone of this machine: the day of an audit is the inspector's day, not Greenwich's. */
export function today(now: Date = new Date()): Day {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
