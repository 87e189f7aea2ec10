/** Messages in Vietnamese of completion and of what leads from place to place. */
export const viNavigation = {
  "front-so-hieu": "Số, ký hiệu văn bản",
  "front-loai": "Tên loại văn bản",
  "front-trich-yeu": "Trích yếu nội dung",
  "front-co-quan": "Cơ quan, tổ chức ban hành",
  "front-ngay-ban-hanh": "Ngày ban hành",
  "front-nguoi-ky": "Người ký",
  "front-chuc-vu": "Chức vụ người ký",
  "front-tieu-chi": "Các mục bảng kiểm mà văn bản là minh chứng",
  "completion-asked": "Minh chứng phải có: {title}",
  "completion-accepted": "Được chấp nhận cho: {title}",
  "completion-in-force": "Còn hiệu lực vào ngày {day}",
  "completion-effective-secondary": "Ngày có hiệu lực ghi theo nguồn gián tiếp",
  "completion-effective-unverified": "Ngày có hiệu lực chưa được đối chiếu",
  "completion-points": "{points} điểm",
} as const;
