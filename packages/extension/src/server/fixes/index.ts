import { attachmentFix } from "./attachment.js";
import { chosenMarkerFix } from "./chosen-marker.js";
import { diacriticsFix } from "./diacritics.js";
import { encodingFix } from "./encoding.js";
import { fixAll } from "./fix-all.js";
import type { Fix } from "./lib/fix.js";
import type { MendingFix } from "./lib/mend.js";
import { markerFix } from "./marker.js";
import { mendAlike } from "./mend-alike.js";
import { fieldFix } from "./missing-field.js";
import { nearFix } from "./near-match.js";
import { numberFix } from "./number.js";
import { recipientFix } from "./recipient.js";
import { sectionFix } from "./skeleton-section.js";

/** Fixes whose changes nobody needs to think about: they can be made all at once. */
const mending: readonly MendingFix[] = [
  numberFix, //
  encodingFix,
  nearFix,
];

/** Every fix, in the order in which its proposals are listed. */
export const fixes: readonly Fix[] = [
  ...mending,
  diacriticsFix,
  attachmentFix,
  fieldFix,
  recipientFix,
  markerFix,
  chosenMarkerFix,
  sectionFix,
  mendAlike(mending),
  fixAll(mending),
];
