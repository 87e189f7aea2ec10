import { describe, expect, test } from "vitest";
import { inferUnit } from "./infer-unit.js";

const paperOf = (issuer: string) => ({
  path: "a.md",
  sha256: "",
  text: `**${issuer}**\n\nSố: 12/BC-UBND\n\n*Sơn Khê, ngày 02 tháng 3 năm 2023*\n\n**BÁO CÁO**\n\n**Về công tác quý I**\n`,
});
const infer = (...issuers: string[]) => inferUnit(issuers.map(paperOf));

test("the unit is the body that issued most papers", () => {
  expect(infer("UBND XÃ SƠN KHÊ", "UBND XÃ KHÁC", "UBND XÃ SƠN KHÊ")).toEqual({ name: "UBND xã Sơn Khê", kind: "commune" });
});

test("among equals the order of the papers does not matter, nor how the name is spelt", () => {
  expect(infer("UBND XÃ B", "UBND XÃ A")).toEqual(infer("UBND XÃ A", "UBND XÃ B"));
  expect(infer("UBND XÃ A", "UBND XÃ B").name).toBe("UBND xã A");
  expect(infer("ỦY BAN NHÂN DÂN XÃ HOÀ AN", "UBND XÃ KHÁC", "UỶ BAN NHÂN DÂN XÃ HÒA AN").name).toBe("UBND xã Hoà An");
  expect(infer("UỶ BAN NHÂN DÂN XÃ HÒA AN", "ỦY BAN NHÂN DÂN XÃ HOÀ AN").name).toBe("UBND xã Hoà An");
});

test("bodies beside the unit do not give it their name", () => {
  expect(infer("BAN THANH TRA NHÂN DÂN XÃ SƠN KHÊ", "BAN THANH TRA NHÂN DÂN XÃ SƠN KHÊ", "UBND XÃ SƠN KHÊ").name).toBe(
    "UBND xã Sơn Khê",
  );
  expect(infer("BAN THANH TRA NHÂN DÂN XÃ SƠN KHÊ")).toEqual({ name: null, kind: null });
});

test("where no paper says, nothing is known", () => {
  expect(inferUnit([])).toEqual({ name: null, kind: null });
  expect(inferUnit([{ path: "a.md", sha256: "", text: "# Ghi chép\n\nTrời đẹp.\n" }])).toEqual({ name: null, kind: null });
});

describe("the kind of unit stands in its name", () => {
  test.each([
    ["TRƯỜNG THCS VĨNH TRÀ", "school"],
    ["TRUNG TÂM Y TẾ HUYỆN VẠN GIANG", "hospital"],
    ["CÔNG TY CẤP NƯỚC VẠN GIANG", "enterprise"],
    ["PHÒNG NỘI VỤ HUYỆN VẠN GIANG", "agency"],
    ["UBND PHƯỜNG ĐÔNG KIÊN", "ward"],
    ["UBND THỊ TRẤN KHE SANH", "town"],
    ["UBND ĐẶC KHU HÒN NGUYỆT", "special-zone"],
    ["UBND THỊ XÃ AN NHƠN", "agency"],
    ["UBND HUYỆN VẠN GIANG", "agency"],
    ["ỦY BAN DÂN TỘC", null],
  ])("%s: %s", (issuer, kind) => {
    expect(infer(issuer).kind).toBe(kind);
  });
});

test("a letterhead in capitals gives the name as it is written in a sentence", () => {
  expect(infer("ỦY BAN NHÂN DÂN THỊ TRẤN KHE SANH").name).toBe("UBND thị trấn Khe Sanh");
  expect(infer("UBND PHƯỜNG 12").name).toBe("UBND phường 12");
  expect(infer("TRƯỜNG THCS VĨNH TRÀ").name).toBe("TRƯỜNG THCS VĨNH TRÀ");
});
