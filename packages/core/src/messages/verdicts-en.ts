import type { verdictsVi } from "./verdicts-vi.js";

/** The same messages in English. */
export const verdictsEn: Readonly<Record<keyof typeof verdictsVi, string>> = {
  "reason-not-selected": "The item does not concern this kind of unit",
  "choice-in-force": "{number} is in force during the whole period",
  "choice-in-force-from-to": "{number} applies from {from} to {to}",
  "choice-not-yet": "{number} is in force only from {since}",
  "choice-displaced": "{number} was displaced by {by} from {since}",
  "choice-lapsed": "{number} is no sound basis from {since}",
  "choice-other-kind": "not for this kind of unit",
  "choice-local": "follows a plan of one unit; used only where it is named",
  "choice-no-checklist": "before {until} {number} governed; there is no checklist for it",
  "reason-not-due": "Not yet due in the audited period",
  "criterion-threw": "Error while checking a criterion: {cause}",
  "near-match": "Near match, not counted: “{found}”, perhaps “{meant}”",
};
