/** Messages in English of completion and of what leads from place to place. */
export const enNavigation = {
  "front-so-hieu": "Number and symbol of the document",
  "front-loai": "Kind of document",
  "front-trich-yeu": "Subject of the document",
  "front-co-quan": "Body that issued it",
  "front-ngay-ban-hanh": "Day of issue",
  "front-nguoi-ky": "Who signed it",
  "front-chuc-vu": "Office of who signed it",
  "front-tieu-chi": "Items of the checklist that the document is evidence of",
  "completion-asked": "Evidence must carry it: {title}",
  "completion-accepted": "Accepted for: {title}",
  "completion-in-force": "In force on {day}",
  "completion-effective-secondary": "Its first day in force is taken from a restatement",
  "completion-effective-unverified": "Its first day in force has not been checked",
  "completion-points": "{points} points",
} as const;
