import { attachmentFix } from "./attachment.js";
import { encodingFix } from "./encoding.js";
import type { Fix } from "./fix.js";
import { fixAll } from "./fix-all.js";
import { markerFix } from "./marker.js";
import { fieldFix } from "./missing-field.js";
import { nearFix } from "./near-match.js";
import { numberFix } from "./number.js";
import { recipientFix } from "./recipient.js";
import { sectionFix } from "./skeleton-section.js";

/** Every fix, in the order in which its proposals are listed. */
export const fixes: readonly Fix[] = [
  numberFix,
  encodingFix,
  nearFix,
  attachmentFix,
  fieldFix,
  recipientFix,
  markerFix,
  sectionFix,
  fixAll,
];
