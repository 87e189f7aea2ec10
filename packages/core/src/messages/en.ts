import { cliEn } from "./cli-en.js";
import { diffEn } from "./diff-en.js";
import { docxEn } from "./docx-en.js";
import { exportEn } from "./export-en.js";
import { htmlEn } from "./html-en.js";
import { issuesEn } from "./issues-en.js";
import { machineEn } from "./machine-en.js";
import { rollupEn } from "./rollup-en.js";
import { scoreEn } from "./score-en.js";
import { verdictsEn } from "./verdicts-en.js";
import type { vi } from "./vi.js";
import { whyEn } from "./why-en.js";
import { xlsxEn } from "./xlsx-en.js";

/** Messages in English, by code; the same codes as in Vietnamese. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  ...scoreEn,
  ...cliEn,
  ...diffEn,
  ...docxEn,
  ...issuesEn,
  ...exportEn,
  ...htmlEn,
  ...machineEn,
  ...verdictsEn,
  ...rollupEn,
  ...whyEn,
  ...xlsxEn,
  "evidence-unreadable": "The file cannot be read ({reason})",
  "evidence-too-large": "The file is too large: {size} bytes, at most {limit}",
  "evidence-binary": "The file is no text",
  "evidence-too-complex": "The text is too complex to be analysed",
  "reason-evidenced": "Evidence found",
  "reason-not-applicable": "Did not arise, with a reason given",
  "reason-negated": "The papers say that it was not done or fell short",
  "reason-out-of-period": "Done, but outside the audited period",
  "reason-planned-only": "Only planned, announced or asked for",
  "reason-not-mentioned": "No particular evidence found",
};
