import { memoText } from "../../lib/memo.js";
import { phraseMatcher, readWords } from "../phrases.js";
import { planHeadings, planHeadingsAlone, planHeadingsAtStart } from "../vocabulary/status-cues.js";

const findPlanHeading = phraseMatcher(planHeadings);
const findPlanBeginning = phraseMatcher(planHeadingsAtStart);
const findPlanAlone = phraseMatcher(planHeadingsAlone);

/** Tells whether a heading announces intentions ("Phương hướng, nhiệm vụ 6 tháng cuối năm"). */
export const isPlanHeading = memoText((title): boolean => {
  const words = readWords(title);
  const first = words[0]?.start;
  const last = words.at(-1)?.end;
  const plans =
    findPlanHeading(words).length > 0 ||
    findPlanBeginning(words).some(({ start }) => start === first) ||
    findPlanAlone(words).some(({ start, end }) => start === first && end === last);
  // "Kết quả thực hiện nhiệm vụ năm 2023" looks back.
  return plans && !/kết quả|đánh giá|đã thực hiện|tình hình thực hiện/iu.test(title);
});
