import { type CodeOf, speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";
import { sharedMessages } from "../lib/messages.js";

const own = defineMessages({
  vi: {
    "html-title": "Kết quả kiểm tra thực hiện dân chủ ở cơ sở",
    "html-contents": "Mục lục",
    "html-audited": "Tài liệu và bảng kiểm đã dùng",
    "html-bar": "{earned} trên {max} điểm",
    "html-findings": "Lý do, còn thiếu",
    "html-evidence": "Minh chứng và phép kiểm ({count})",
    "html-checks": "Đã kiểm",
    "html-check-met": "đạt",
    "html-check-unmet": "không đạt",
    "html-check-unclear": "chưa rõ",
    "html-places": "Nơi có minh chứng",
    "html-numbers": "Văn bản",
    "html-filter": "Lọc nội dung",
    "html-search": "Tìm nội dung",
    "html-search-hint": "gõ có dấu hoặc không dấu",
    "html-filter-state": "Kết quả cần xem",
    "html-clear": "Xem tất cả",
    "html-shown": "Đang hiện {shown}/{total} nội dung",
    "html-none-shown": "Không có nội dung nào khớp với bộ lọc",
    "html-legend": "Chú giải",
    "html-made-by": "Lập bằng Dân Kiểm {version}, tính đến {asOf}",
  },
  en: {
    "html-title": "Audit of grassroots democracy",
    "html-contents": "Contents",
    "html-audited": "Papers and checklists used",
    "html-bar": "{earned} of {max} points",
    "html-findings": "Reason, missing",
    "html-evidence": "Evidence and checks ({count})",
    "html-checks": "Checked",
    "html-check-met": "met",
    "html-check-unmet": "not met",
    "html-check-unclear": "unclear",
    "html-places": "Places of evidence",
    "html-numbers": "Papers",
    "html-filter": "Filter items",
    "html-search": "Search items",
    "html-search-hint": "with or without diacritics",
    "html-filter-state": "Results to show",
    "html-clear": "Show all",
    "html-shown": "Showing {shown} of {total} items",
    "html-none-shown": "No item matches the filter",
    "html-legend": "Legend",
    "html-made-by": "Made by Dân Kiểm {version}, as of {asOf}",
  },
});

/** Says the words of the page. */
export const message = speaker(own, sharedMessages);

/** A code that can be said. */
export type Code = CodeOf<typeof message>;
