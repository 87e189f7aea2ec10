import type { Day, Facts, Notice } from "../model/model.js";
import { defineNotices } from "./lib/define.js";

/** A paper that was written after the day on which the audit looks. */
export const afterAsOf = defineNotices({
  of: "unit",
  messages: {
    vi: { "paper-after-as-of": "Văn bản đề ngày {day}, sau ngày kiểm tra {asOf}: để ngoài, chưa tính" },
    en: { "paper-after-as-of": "The paper is dated {day}, after the day of the audit {asOf}: left aside, not counted" },
  },
});

/** Returns a notice for every paper that is dated after the day of the audit. */
export function afterAsOfNotices(papers: readonly Facts[], asOf: Day): Notice[] {
  return papers.flatMap(({ header: { date, datePlace, place } }) =>
    date === null || date <= asOf ? [] : [{ code: "paper-after-as-of", args: { day: date, asOf }, places: [datePlace ?? place] }],
  );
}
