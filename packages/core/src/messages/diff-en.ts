import type { diffVi } from "./diff-vi.js";

/** Messages in English for the comparison of two reports. */
export const diffEn: Readonly<Record<keyof typeof diffVi, string>> = {
  "diff-title": "Two audits compared: {before} → {after}",
  "diff-tool": "version of the program {before} → {after}",
  "diff-none": "Nothing changed.",
  "diff-score-none": "none",
  "diff-delta": "{points} points",
  "diff-version": "The checklist has another version: {before} → {after}",
  "diff-content": "The checklist has the same version {version}, but other contents",
  "diff-period": "Another period was audited: {before} → {after}",
  "diff-section-added": "Only in the later audit",
  "diff-section-removed": "No longer in the later audit",
  "diff-unchanged": "No item changed",
  "diff-worse": "Worse: {count}",
  "diff-better": "Better: {count}",
  "diff-other": "Changed otherwise: {count}",
  "diff-item-none": "no such item",
  "diff-finding-new": "new: {message}",
  "diff-finding-left": "left: {message}",
  "diff-finding-gone": "gone: {message}",
  "diff-documents": "Documents that changed: {count}",
  "diff-document-added": "added",
  "diff-document-removed": "removed",
  "diff-document-changed": "changed",
  "diff-head-change": "Change",
  "diff-head-findings": "Gaps",
};
