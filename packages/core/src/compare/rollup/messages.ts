import { type CodeOf, speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";

const own = defineMessages({
  vi: {
    "rollup-notice-report-skipped": "Không dùng được báo cáo {source}; bảng này không có các đơn vị trong đó",
    "rollup-notice-report-incomplete": "Báo cáo {source} chưa kiểm được hết (có văn bản không đọc được hoặc phép kiểm bị lỗi)",
    "rollup-notice-score-replaced":
      "{unit}, {checklist}, {from} – {to}: lấy theo {source} (tính đến {asOf}), bỏ {count} bảng điểm của lần kiểm trước: {others}",
    "rollup-notice-unit-differs": "Các báo cáo ghi tên hoặc cấp trên của {unit} khác nhau; lấy theo {source} (tính đến {asOf})",
    "rollup-notice-unit-unscored": "{count} đơn vị có trong báo cáo nhưng không có bảng điểm nào: {units}",
    "rollup-notice-parent-unknown": "{unit} là cấp trên của {count} đơn vị nhưng không có báo cáo",
    "rollup-notice-parent-cycle": "{count} đơn vị là cấp trên của nhau thành vòng: {units}; đơn vị đầu được xếp ở cấp cao nhất",
    "rollup-notice-checklist-differs":
      "{checklist} có {count} nội dung khác nhau (phiên bản {versions}): điểm của các đơn vị không hoàn toàn so được với nhau",
  },
  en: {
    "rollup-notice-report-skipped": "The report {source} could not be used; its units are not in this table",
    "rollup-notice-report-incomplete":
      "The report {source} could not inspect everything (a document that cannot be read, or a check that failed)",
    "rollup-notice-score-replaced":
      "{unit}, {checklist}, {from} – {to}: taken from {source} (as of {asOf}), left out {count} scores of earlier audits: {others}",
    "rollup-notice-unit-differs":
      "The reports differ on the name of {unit} or the unit above it; taken from {source} (as of {asOf})",
    "rollup-notice-unit-unscored": "{count} units are in the reports but have no score at all: {units}",
    "rollup-notice-parent-unknown": "{unit} is named as the unit above {count} others, but has no report",
    "rollup-notice-parent-cycle":
      "{count} units stand above each other in a circle: {units}; the first of them was put at the top",
    "rollup-notice-checklist-differs":
      "{checklist} has {count} different contents (versions {versions}): the scores of the units cannot be compared in full",
  },
});

/** Says what whoever reads a roll-up must know of its reports. */
export const message = speaker(own);

/** A code that can be said. */
export type Code = CodeOf<typeof message>;
