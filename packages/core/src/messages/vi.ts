/** Messages in Vietnamese, by code. Placeholders in braces are filled from the arguments of a finding, notice or error. */
export const vi = {
  "reason-evidenced": "Có minh chứng",
  "reason-not-applicable": "Không phát sinh, có nêu lý do",
  "reason-negated": "Văn bản ghi là chưa làm hoặc không đạt",
  "reason-out-of-period": "Có làm nhưng ngoài kỳ kiểm tra",
  "reason-planned-only": "Mới dừng ở kế hoạch, dự kiến hoặc đề nghị",
  "reason-not-mentioned": "Không thấy minh chứng cụ thể",
} as const;
