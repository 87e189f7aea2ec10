/** Messages in English. */
export const enServer = {
  "failure-files": "The configuration or a checklist has {count} mistakes; see Problems",
  "failure-internal": "Internal error during the audit; see the log “Dân Kiểm”",
  "audit-title": "Dân Kiểm: auditing the folder",
  "audit-progress": "{done}/{total} documents",
  "diagnostic-missing": "Missing: {title} ({points} points; {clause})",
  "diagnostic-incomplete": "{piece} ({gain}) · {title} ({clause})",
  "diagnostic-against": "{why} · {title} ({clause})",
  "diagnostic-near": "{piece} · {title} ({clause})",
  "diagnostic-error": "Could not be checked: {title}. {reason}",
  "diagnostic-unreadable": "The document cannot be read: {error}",
  "diagnostic-no-clause": "clause not known",
  "related-item": "Item of the checklist: {title}",
  "related-against": "Goes against this",
  "related-more": "See also",
} as const;
