/**
 * Fixed terms whose parts mean something else alone: "nhân dân" in "Ủy ban nhân dân" is not the people, "bản" in "văn bản" no
 * hamlet. A phrase that lies inside one of them, and is not the whole, is no hit.
 */
export const compounds: readonly string[] = [
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "thanh tra nhân dân",
  "viện kiểm sát nhân dân",
  "tòa án nhân dân",
  "công an nhân dân",
  "quân đội nhân dân",
  "văn bản",
  "biên bản",
  "bản tin",
  "bản kê khai",
  "bản cam kết",
  "bản sao",
  "bản đồ",
  "cơ bản",
  "căn bản",
  "chăm sóc",
  "buôn bán",
  "buôn lậu",
  "làng nghề",
  "nhà văn hóa thôn",
];
