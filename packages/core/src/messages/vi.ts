import { cliVi } from "./cli-vi.js";
import { diffVi } from "./diff-vi.js";
import { docxVi } from "./docx-vi.js";
import { exportVi } from "./export-vi.js";
import { htmlVi } from "./html-vi.js";
import { issuesVi } from "./issues-vi.js";
import { machineVi } from "./machine-vi.js";
import { rollupVi } from "./rollup-vi.js";
import { scoreVi } from "./score-vi.js";
import { verdictsVi } from "./verdicts-vi.js";
import { whyVi } from "./why-vi.js";
import { xlsxVi } from "./xlsx-vi.js";

/** Messages in Vietnamese, by code. Placeholders in braces are filled from the arguments of a finding, notice or error. */
export const vi = {
  ...scoreVi,
  ...cliVi,
  ...diffVi,
  ...docxVi,
  ...issuesVi,
  ...exportVi,
  ...htmlVi,
  ...machineVi,
  ...verdictsVi,
  ...rollupVi,
  ...whyVi,
  ...xlsxVi,
  "evidence-unreadable": "Không đọc được tệp ({reason})",
  "evidence-too-large": "Tệp quá lớn: {size} byte, tối đa {limit}",
  "evidence-binary": "Tệp không phải văn bản",
  "evidence-too-complex": "Văn bản quá phức tạp để phân tích",
  "reason-evidenced": "Có minh chứng",
  "reason-not-applicable": "Không phát sinh, có nêu lý do",
  "reason-negated": "Văn bản ghi là chưa làm hoặc không đạt",
  "reason-out-of-period": "Có làm nhưng ngoài kỳ kiểm tra",
  "reason-planned-only": "Mới dừng ở kế hoạch, dự kiến hoặc đề nghị",
  "reason-not-mentioned": "Không thấy minh chứng cụ thể",
} as const;
