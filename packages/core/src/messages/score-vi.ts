/** Messages in Vietnamese for the formula of a score. */
export const scoreVi = {
  "score-sum": "{earned} / {max} điểm = {percent} %",
  "score-nothing-counts": "Không có mục nào tính vào điểm tối đa",
  "score-na-excluded": "không phát sinh: {count} mục, bớt {points} điểm",
  "score-na-full": "không phát sinh: {count} mục, tính đủ {points} điểm",
  "score-notchecked": "chưa kiểm: {count} mục, {points} điểm vẫn tính trong điểm tối đa",
  "score-error": "lỗi khi kiểm: {count} mục, {points} điểm vẫn tính trong điểm tối đa",
} as const;
