/**
 * The labels of a record, in the order in which a blank one writes them; papers are Vietnamese, so the labels are, whatever
 * the language of messages.
 */
export const RECORD_LABELS = [
  "Hình thức",
  "Thời gian",
  "Từ ngày",
  "Đến ngày",
  "Người thực hiện",
  "Văn bản",
  "Nơi nhận",
  "Căn cứ",
  "Minh chứng",
  "Số liệu",
] as const;

/** A label of a record. */
export type RecordLabel = (typeof RECORD_LABELS)[number];
