import type { NearMatch, Notice } from "../model/model.js";
import { defineNotices } from "./lib/define.js";

/** Text that would count if it were typed properly. */
export const typing = defineNotices({
  of: "unit",
  messages: {
    vi: {
      "missing-diacritics": "Câu gõ không dấu: được đọc theo nghĩa gần nhất và vẫn được tính; nên gõ lại có dấu",
      "spelling-slip": "Có thể gõ sai: “{found}”, nên là “{meant}”; chưa được tính",
    },
    en: {
      "missing-diacritics":
        "Typed without diacritics: read by its most probable meaning, and counted; better typed again with them",
      "spelling-slip": "Perhaps a slip: “{found}” for “{meant}”; it does not count",
    },
  },
});

/** Returns a notice for every slip that keeps a passage from being read, once for each passage and wording. */
export function slipNotices(matches: readonly NearMatch[]): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { kind, found, meant, evidence } of matches) {
    if (kind !== "spelling-slip") continue;
    notices.set(`${evidence.place.path} ${evidence.place.start.line}:${evidence.place.start.column} ${found} ${meant}`, {
      code: "spelling-slip",
      args: { found, meant },
      places: [evidence.place],
    });
  }
  return [...notices.values()];
}
