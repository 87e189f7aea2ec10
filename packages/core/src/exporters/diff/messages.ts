import { type CodeOf, speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";
import { sharedMessages } from "../lib/messages.js";

const own = defineMessages({
  vi: {
    "diff-title": "So sánh hai lần kiểm: {before} → {after}",
    "diff-tool": "phiên bản chương trình {before} → {after}",
    "diff-none": "Không có gì thay đổi.",
    "diff-score-none": "chưa có",
    "diff-delta": "{points} điểm",
    "diff-version": "Bảng kiểm đổi phiên bản: {before} → {after}",
    "diff-content": "Bảng kiểm cùng phiên bản {version} nhưng nội dung đã đổi",
    "diff-period": "Kỳ kiểm tra đổi: {before} → {after}",
    "diff-section-added": "Chỉ có ở lần kiểm sau",
    "diff-section-removed": "Không còn ở lần kiểm sau",
    "diff-unchanged": "Không mục nào thay đổi",
    "diff-worse": "Kém đi: {count}",
    "diff-better": "Tốt lên: {count}",
    "diff-other": "Thay đổi khác: {count}",
    "diff-item-none": "không có mục này",
    "diff-finding-new": "mới: {message}",
    "diff-finding-left": "còn: {message}",
    "diff-finding-gone": "đã hết: {message}",
    "diff-documents": "Văn bản thay đổi: {count}",
    "diff-document-added": "thêm",
    "diff-document-removed": "bỏ",
    "diff-document-changed": "sửa",
    "diff-head-change": "Thay đổi",
    "diff-head-findings": "Chỗ thiếu",
  },
  en: {
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
  },
});

/** Says the words of a comparison of two reports. */
export const message = speaker(own, sharedMessages);

/** A code that can be said. */
export type Code = CodeOf<typeof message>;
