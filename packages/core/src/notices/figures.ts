import { defineNotices } from "./lib/define.js";

/** Figures of a paper that contradict each other; read with the facts. */
export const figures = defineNotices({
  of: "document",
  messages: {
    vi: {
      "figures-balance":
        "Số liệu mâu thuẫn: kỳ trước {carried} + nhận {received} − giải quyết {settled} = {expected}, văn bản ghi còn {pending}",
      "figures-sum": "Cột “{column}”: các dòng cộng lại là {added}, dòng tổng ghi {total}",
      "ballots-sum": "Phiếu hợp lệ {valid} + không hợp lệ {invalid} = {added}, khác số phiếu thu về {returned}",
      "ballots-more-than-issued": "Thu về {returned} phiếu, nhiều hơn số phát ra {issued}",
      "percent-mismatch": "{part}/{whole} là {real} %, văn bản ghi {percent} %",
      "part-above-whole": "Số liệu vô lý: {part}/{whole}, phần lớn hơn tổng",
    },
    en: {
      "figures-balance":
        "Figures contradict: carried {carried} + received {received} − settled {settled} = {expected}, the paper says {pending} pending",
      "figures-sum": "Column “{column}”: the rows add up to {added}, the total says {total}",
      "ballots-sum": "Valid {valid} + invalid {invalid} ballots = {added}, not the {returned} returned",
      "ballots-more-than-issued": "{returned} ballots returned, more than the {issued} issued",
      "percent-mismatch": "{part}/{whole} is {real} %, the paper says {percent} %",
      "part-above-whole": "Impossible figures: {part}/{whole}, the part exceeds the whole",
    },
  },
});
