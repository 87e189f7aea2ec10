/** Messages in Vietnamese. */
export const viServer = {
  "failure-files": "Cấu hình hoặc bảng kiểm có {count} lỗi; xem mục Problems",
  "failure-internal": "Lỗi nội bộ khi kiểm tra; xem nhật ký “Dân Kiểm”",
  "audit-title": "Dân Kiểm: đang kiểm tra hồ sơ",
  "audit-progress": "{done}/{total} văn bản",
  "diagnostic-missing": "Thiếu: {title} ({points} điểm; {clause})",
  "diagnostic-incomplete": "{piece} ({gain}) · {title} ({clause})",
  "diagnostic-against": "{why} · {title} ({clause})",
  "diagnostic-near": "{piece} · {title} ({clause})",
  "diagnostic-error": "Không kiểm được: {title}. {reason}",
  "diagnostic-unreadable": "Không đọc được văn bản: {error}",
  "diagnostic-no-clause": "chưa rõ điều khoản",
  "related-item": "Mục trong bảng kiểm: {title}",
  "related-against": "Trái với chỗ này",
  "related-more": "Xem thêm",
} as const;
