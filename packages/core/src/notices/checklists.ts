import { defineNotices } from "./lib/define.js";

/** Checklists whose instrument governed only a part of the audited period, or none; raised where checklists are chosen. */
export const checklists = defineNotices({
  of: "run",
  messages: {
    vi: {
      "checklist-not-in-force": "Bảng kiểm {checklist}: {number} chỉ là căn cứ từ {from} đến {to} trong kỳ kiểm tra",
      "checklist-out-of-force": "Bảng kiểm {checklist}: {number} không phải là căn cứ trong kỳ kiểm tra này",
    },
    en: {
      "checklist-not-in-force": "Checklist {checklist}: {number} is the basis only from {from} to {to} of the period",
      "checklist-out-of-force": "Checklist {checklist}: {number} is not the basis in this period",
    },
  },
});
