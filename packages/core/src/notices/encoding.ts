import { defineNotices } from "./lib/define.js";

/** Text that was saved in another encoding, or broken by one; read with the facts. */
export const encoding = defineNotices({
  of: "document",
  messages: {
    vi: {
      "encoding-decomposed": "Chữ có dấu ở dạng tổ hợp (NFD); nên lưu lại ở dạng dựng sẵn (NFC)",
      "encoding-tcvn3": "Đoạn gõ bằng phông TCVN3; đã đọc theo bảng mã này, nên chuyển sang Unicode",
      "encoding-vni": "Đoạn gõ bằng phông VNI; đã đọc theo bảng mã này, nên chuyển sang Unicode",
      "encoding-mojibake": "Chữ bị hỏng do mở sai bảng mã UTF-8; đã khôi phục để đọc, nên lưu lại",
      "encoding-cp1258": "Đoạn theo bảng mã Windows-1258; đã đọc theo bảng mã này, nên chuyển sang Unicode",
      "encoding-viqr": "Đoạn viết theo kiểu VIQR; đã đọc theo kiểu này, nên chuyển sang Unicode",
      "encoding-telex": "Đoạn còn ở dạng phím gõ Telex; đã đọc theo kiểu này, nên chuyển sang Unicode",
      "encoding-utf16": "Đoạn theo bảng mã UTF-16; đã đọc theo bảng mã này, nên chuyển sang UTF-8",
      "encoding-broken": "Chữ đã mất dấu, không khôi phục được; cần gõ lại",
    },
    en: {
      "encoding-decomposed": "Letters are decomposed (NFD); save them precomposed (NFC)",
      "encoding-tcvn3": "Typed in a TCVN3 font; read by that table, convert it to Unicode",
      "encoding-vni": "Typed in a VNI font; read by that table, convert it to Unicode",
      "encoding-mojibake": "UTF-8 opened in the wrong encoding; restored for reading, save it again",
      "encoding-cp1258": "In Windows-1258; read by that table, convert it to Unicode",
      "encoding-viqr": "Written in VIQR; read that way, convert it to Unicode",
      "encoding-telex": "Left as Telex keystrokes; read that way, convert it to Unicode",
      "encoding-utf16": "In UTF-16; read that way, convert it to UTF-8",
      "encoding-broken": "The diacritics are lost and cannot be restored; type it again",
    },
  },
});
