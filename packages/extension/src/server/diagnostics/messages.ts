import { speaker } from "../../messages/speaker.js";

/** Returns a message of problems in a language. */
export const say = speaker({
  missing: { vi: "Thiếu: {title} ({points} điểm; {clause})", en: "Missing: {title} ({points} points; {clause})" },
  incomplete: { vi: "{piece} ({gain}) · {title} ({clause})", en: "{piece} ({gain}) · {title} ({clause})" },
  against: { vi: "{why} · {title} ({clause})", en: "{why} · {title} ({clause})" },
  near: { vi: "{piece} · {title} ({clause})", en: "{piece} · {title} ({clause})" },
  error: { vi: "Không kiểm được: {title}. {reason}", en: "Could not be checked: {title}. {reason}" },
  unreadable: { vi: "Không đọc được văn bản: {error}", en: "The document cannot be read: {error}" },
  "no-clause": { vi: "chưa rõ điều khoản", en: "clause not known" },
  "related-item": { vi: "Mục trong bảng kiểm: {title}", en: "Item of the checklist: {title}" },
  "related-against": { vi: "Trái với chỗ này", en: "Goes against this" },
  "related-more": { vi: "Xem thêm", en: "See also" },
});
