import { sampleChecklist } from "./checklist.js";
/** A paper that satisfies the one item of the sample checklist. */
export const full =
  "**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 45/BC-UBND\n\n*Sơn Khê, ngày 15 tháng 6 năm 2023*\n\n**BÁO CÁO**\n\nNgày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.\n";
/** A paper that has nothing to do with the sample checklist. */
export const empty = "# Ghi chép\n\nTrời đẹp.\n";
/** What is no text. */
export const binary = Uint8Array.from([0, 1, 2]);
/** The sample checklist as a file. */
export const mau = JSON.stringify(sampleChecklist());
/** A unit as a configuration names it. */
export const unit = { id: "xa", name: "UBND xã", kind: "commune" };
/** Flags that audit against `mau.json` for the whole of 2023. */
export const base = ["--checklist", "mau.json", "--period", "2023", "--as-of", "2023-12-31"];
//# sourceMappingURL=command-evidence.js.map
