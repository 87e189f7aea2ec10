import type { ReportEvidence } from "../model/report.js";
import type { Verdict } from "./evaluate.js";
import { proves, type TimedEvidence } from "./weighed-evidence.js";

/** Returns why a piece counted in a verdict or did not: the first reason that an inspector would give. */
export function whyOf(piece: TimedEvidence, reason: Verdict["reason"]): ReportEvidence["why"] {
  const { selfScore, elsewhere, status, applies, inPeriod, document } = piece;
  if (selfScore !== null) return "self-score";
  if (elsewhere) return "elsewhere";
  if (status === "planned") return document.header.draft.length > 0 ? "draft" : "planned";
  if (!applies) return inPeriod ? "not-applicable" : "out-of-period";
  if (status === "quoted" || status === "unclear") return status;
  if (!inPeriod) return "out-of-period";
  if (status === "negated") return "negated";
  if (!proves(piece)) return "general";
  return reason === "evidenced" ? "counted" : "refuted";
}
