import { describe, expect, it } from "vitest";
import { documentKind, documentKindOfTitle, documentKinds } from "./document-kinds.js";

describe("documentKind", () => {
  it("knows what a kind is worth", () => {
    expect(documentKind("KH")).toMatchObject({ name: "Kế hoạch", plan: true, rule: false, register: false });
    expect(documentKind("BC")).toMatchObject({ name: "Báo cáo", plan: false, rule: false, register: false });
    expect(documentKind("QC")).toMatchObject({ plan: false, rule: true });
    expect(documentKind("QĐ")).toMatchObject({ plan: false, rule: false });
    expect(documentKind("SO")).toMatchObject({ register: true });
  });

  it("is exact about codes", () => {
    expect(documentKind("kh")).toBeNull();
    expect(documentKind("")).toBeNull();
    expect(documentKind("UBND")).toBeNull();
  });

  it("has each code once", () => {
    expect(new Set(documentKinds.map(({ code }) => code)).size).toBe(documentKinds.length);
  });
});

describe("documentKindOfTitle", () => {
  it.each([
    ["BÁO CÁO TỔNG KẾT", "BC"],
    ["Biên bản hội nghị", "BB"],
    ["SỔ THEO DÕI ĐƠN THƯ", "SO"],
    ["DANH MỤC", "SO"],
    ["BẢNG THEO DÕI NIÊM YẾT", "SO"],
    ["BẢNG TỰ CHẤM ĐIỂM", "SO"],
    ["LỊCH TIẾP CÔNG DÂN", "SO"],
    ["QUY CHẾ PHỐI HỢP", "QC"],
    ["NỘI QUY", "ND"],
    ["HƯƠNG ƯỚC", "HƯ"],
    ["QUY ƯỚC thôn", "HƯ"],
    ["CÔNG VĂN", "CV"],
    ["GIẤY MỜI", "GM"],
    ["THÔNG BÁO", "TB"],
    ["THÔNG TƯ LIÊN TỊCH", "TTLT"],
    ["KẾT LUẬN", "KL"],
    ["NGHỊ QUYẾT", "NQ"],
    ["NGHỊ QUYẾT LIÊN TỊCH", "NQLT"],
    ["TỜ TRÌNH", "TTr"],
    ["ĐỀ ÁN", "ĐA"],
    ["PHƯƠNG ÁN", "PA"],
    ["HƯỚNG DẪN", "HD"],
    ["CHƯƠNG TRÌNH PHỐI HỢP", "CTrPH"],
    ["CHƯƠNG TRÌNH HÀNH ĐỘNG", "CTr"],
    ["CHỈ THỊ", "CT"],
    ["QUYẾT ĐỊNH", "QĐ"],
    ["QUY ĐỊNH", "QyĐ"],
    ["## **KẾ  HOẠCH**", "KH"],
    ["(DỰ THẢO) BÁO CÁO", "BC"],
    ["Dự thảo: Tờ trình", "TTr"],
    ["BÁO CÁO".normalize("NFD"), "BC"],
  ])("%s → %s", (title, code) => {
    expect(documentKindOfTitle(title)).toBe(code);
  });

  it.each(["", "ỦY BAN NHÂN DÂN XÃ", "Về việc báo cáo", "SỔNG", "Lịchsử", "DỰ THẢO", "Bao cao"])(
    "%j begins with no kind",
    (title) => {
      expect(documentKindOfTitle(title)).toBeNull();
    },
  );
});
