import { expect, test } from "vitest";
import { type Changes, piece } from "../../testing/evidence.js";
import type { Reason } from "../model/model.js";
import type { ReportEvidence } from "../model/report.js";
import { whyOf } from "./why.js";

const score = { points: 4, max: 5 };

test.each<[ReportEvidence["why"], Changes, boolean, Reason]>([
  ["counted", {}, true, "evidenced"],
  ["counted", { particular: false, near: { attachments: [{ target: "a.png", place: piece().place }] } }, true, "evidenced"],
  ["refuted", {}, true, "negated"],
  ["general", { particular: false }, true, "not-mentioned"],
  ["general", { particular: false }, true, "evidenced"],
  ["negated", { status: "negated" }, true, "negated"],
  ["out-of-period", { status: "negated" }, false, "not-mentioned"],
  ["out-of-period", {}, false, "out-of-period"],
  ["not-applicable", { applies: false }, true, "not-applicable"],
  ["out-of-period", { applies: false }, false, "out-of-period"],
  ["planned", { status: "planned" }, true, "planned-only"],
  ["planned", { status: "planned" }, false, "planned-only"],
  ["planned", { status: "planned", applies: false }, true, "planned-only"],
  ["draft", { status: "planned", header: { draft: ["number"] } }, true, "planned-only"],
  ["quoted", { status: "quoted" }, true, "not-mentioned"],
  ["unclear", { status: "unclear" }, true, "evidenced"],
  ["self-score", { status: "unclear", selfScore: score }, true, "not-mentioned"],
  ["elsewhere", { status: "unclear", elsewhere: true }, true, "not-mentioned"],
])("%s: %o (in the period: %s, verdict: %s)", (why, changes, inPeriod, reason) => {
  expect(whyOf({ ...piece(changes), inPeriod }, reason)).toBe(why);
});
