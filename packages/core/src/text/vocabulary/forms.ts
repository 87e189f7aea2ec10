/** A form of publication or of meeting. */
export interface Form {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly phrases: readonly string[];
}

/** Forms by which things are made known, discussed or handed over, with the words that papers use for them. */
export const forms: readonly Form[] = [
  {
    id: "niem-yet",
    vi: "niêm yết",
    en: "posting",
    phrases: ["niêm yết", "yết thị", "bảng tin", "bảng thông báo", "dán bảng", "dán tại", "treo tại", "treo bảng"],
  },
  {
    id: "loa-truyen-thanh",
    vi: "loa truyền thanh",
    en: "loudspeaker",
    phrases: [
      "loa truyền thanh",
      "truyền thanh",
      "phát thanh",
      "hệ thống loa",
      "trên loa",
      "loa thôn",
      "loa phường",
      "loa không dây",
      "đài truyền thanh",
    ],
  },
  {
    id: "trang-thong-tin",
    vi: "trang thông tin điện tử",
    en: "website",
    phrases: [
      "mã qr",
      "trang thông tin",
      "cổng thông tin",
      "trang web",
      "website",
      "trang điện tử",
      "đăng tải trên mạng",
      "trang tin điện tử",
    ],
  },
  { id: "mang-xa-hoi", vi: "mạng xã hội", en: "social media", phrases: ["zalo", "facebook", "fanpage", "mạng xã hội"] },
  {
    id: "hoi-nghi",
    vi: "hội nghị",
    en: "conference",
    phrases: ["hội nghị", "buổi nói chuyện", "tọa đàm", "hội thảo", "buổi tuyên truyền", "buổi phổ biến"],
  },
  { id: "hop", vi: "họp", en: "meeting", phrases: ["họp", "cuộc họp", "giao ban", "sinh hoạt chi bộ", "sinh hoạt tổ"] },
  { id: "doi-thoai", vi: "đối thoại", en: "dialogue", phrases: ["đối thoại", "tiếp xúc cử tri"] },
  { id: "bieu-quyet", vi: "biểu quyết", en: "vote", phrases: ["biểu quyết", "bỏ phiếu", "giơ tay"] },
  {
    id: "phieu",
    vi: "phiếu lấy ý kiến",
    en: "ballot or questionnaire",
    phrases: [
      "phát phiếu",
      "phiếu lấy ý kiến",
      "phiếu hỏi",
      "phiếu khảo sát",
      "bằng phiếu",
      "phiếu ý kiến",
      "phiếu góp ý",
      "phiếu thăm dò",
    ],
  },
  {
    id: "khao-sat",
    vi: "khảo sát",
    en: "survey",
    phrases: ["khảo sát", "thăm dò ý kiến"],
  },
  {
    id: "gui-van-ban",
    vi: "gửi văn bản",
    en: "in writing",
    phrases: [
      "gửi văn bản",
      "gửi từng",
      "gửi đến từng",
      "gửi dự thảo",
      "gửi các tổ",
      "phát cho tổ",
      "sao gửi",
      "gửi công văn",
      "chuyển văn bản",
      "thông báo bằng văn bản",
    ],
  },
  { id: "thu-dien-tu", vi: "thư điện tử", en: "e-mail", phrases: ["thư điện tử", "email", "thư công vụ", "hộp thư công vụ"] },
  { id: "phan-mem", vi: "phần mềm", en: "software", phrases: ["phần mềm", "hệ thống quản lý văn bản", "trục liên thông"] },
  {
    id: "qua-truong-thon",
    vi: "qua trưởng thôn, tổ trưởng",
    en: "through heads of hamlets",
    phrases: [
      "qua trưởng thôn",
      "qua tổ trưởng",
      "thông qua trưởng thôn",
      "thông qua tổ trưởng",
      "thông báo đến trưởng thôn",
      "qua trưởng ấp",
      "qua trưởng bản",
    ],
  },
  {
    id: "so-theo-doi",
    vi: "sổ theo dõi",
    en: "register",
    phrases: ["sổ tiếp công dân", "sổ tiếp dân", "sổ theo dõi"],
  },
  { id: "buu-dien", vi: "qua bưu điện", en: "by post", phrases: ["qua bưu điện", "bưu chính"] },
  { id: "bao-chi", vi: "báo chí", en: "press", phrases: ["đăng báo", "báo chí", "đài phát thanh truyền hình"] },
];
