import type { Language } from "@dankiem/core";
import { verdictText } from "@dankiem/core/editor";
import { noticeText } from "@dankiem/core/report";

/** What a defect means and how it is put right, for the notices whose codes begin so. */
interface Explanation extends Readonly<Record<Language, string>> {
  readonly codes: readonly string[];
}

/** The first that fits a code serves for it. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: ["blank-", "unsigned"],
    vi: "Văn bản còn để trống số, ngày hoặc chữ ký mới chỉ là dự thảo: đoàn kiểm tra không tính là minh chứng. Điền đủ số, ngày ban hành và người ký theo bản đã phát hành.",
    en: "A paper whose number, date or signature is blank is still a draft and proves nothing. Fill in number, date of issue and signatory as in the issued copy.",
  },
  {
    codes: ["paper-after-as-of"],
    vi: "Văn bản đề ngày sau ngày kiểm tra nên lúc đó chưa có: chưa tính là minh chứng. Xem lại ngày của văn bản, hoặc kiểm tra vào một ngày muộn hơn.",
    en: "The paper is dated after the day on which the audit looks, so it does not count yet. Look at its date again, or audit on a later day.",
  },
  {
    codes: ["placeholder"],
    vi: "Chỗ điền mẫu (… hoặc ngoặc trống) chưa có nội dung thì chưa được tính điểm. Thay bằng nội dung thật.",
    en: "A placeholder earns nothing until real content takes its place.",
  },
  {
    codes: ["date-"],
    vi: "Ngày không có thật, thiếu chữ số hoặc mâu thuẫn khiến không xác định được việc làm trong kỳ hay ngoài kỳ. Đối chiếu với bản gốc rồi sửa lại ngày.",
    en: "A date that does not exist, lacks digits or contradicts another leaves it open whether the act falls into the period. Compare with the original and mend the date.",
  },
  {
    codes: ["number-"],
    vi: "Số và ký hiệu viết theo dạng “số/loại-cơ quan”, ví dụ 117/KH-UBND (Nghị định 30/2020/NĐ-CP về công tác văn thư). Viết khác thì khó đối chiếu với sổ văn bản.",
    en: "Number and symbol are written “number/kind-body”, as in 117/KH-UBND (Decree 30/2020/NĐ-CP on clerical work). Written otherwise they are hard to match with the register.",
  },
  {
    codes: ["encoding-"],
    vi: "Văn bản gõ bằng bảng mã cũ (TCVN3, VNI, VIQR …) hoặc chữ dấu ở dạng tổ hợp. Đoạn vẫn được đọc, nhưng nên chuyển sang Unicode dựng sẵn để tìm kiếm và lưu trữ đúng.",
    en: "The passage is typed in a legacy encoding (TCVN3, VNI, VIQR …) or with decomposed letters. It is read all the same, but should be converted to composed Unicode so that it can be searched and archived.",
  },
  {
    codes: ["front-matter-"],
    vi: "Phần khai báo ở đầu tệp (giữa hai dòng ---) viết theo YAML; giá trị có dấu hai chấm hoặc bắt đầu bằng số 0 phải đặt trong ngoặc kép.",
    en: "The front matter (between two lines ---) is YAML; a value with a colon or a leading zero belongs in quotes.",
  },
  {
    codes: ["broken-attachment"],
    vi: "Liên kết trỏ tới tệp không có trong hồ sơ nên minh chứng không kiểm được. Bổ sung tệp hoặc sửa lại đường dẫn (tính từ thư mục của văn bản này).",
    en: "The link leads to no file of the folder, so that the proof cannot be checked. Add the file or mend the path, relative to this document.",
  },
  {
    codes: ["instrument"],
    vi: "Văn bản viện dẫn chưa có hiệu lực, đã hết hiệu lực, không còn là căn cứ chính hoặc ghi sai tên loại vào ngày của văn bản này. Xem lại căn cứ pháp lý; bảng kiểm chỉ nêu thông tin đã có nguồn.",
    en: "On the day of this paper the cited instrument was not in force, no longer the main basis, or is called by a wrong kind. Look again at the legal basis; the library tells only what it has a source for.",
  },
  {
    codes: ["checklist-"],
    vi: "Bảng kiểm dựa trên văn bản không là căn cứ trong cả kỳ kiểm tra. Chọn bảng kiểm khác, hoặc đổi kỳ kiểm tra cho khớp.",
    en: "The checklist rests on an instrument that was not the basis in the whole period. Choose another checklist, or another period.",
  },
  {
    codes: ["figures-", "ballots-", "percent-", "part-above-whole"],
    vi: "Các con số trong cùng văn bản không khớp nhau. Đối chiếu với sổ, biên bản kiểm phiếu hoặc bảng tổng hợp rồi sửa con số sai; đoàn kiểm tra sẽ hỏi điểm này.",
    en: "Figures within one paper do not agree. Compare with the register, the record of votes or the table, and mend the wrong one; inspectors ask about this.",
  },
  {
    codes: ["self-score-"],
    vi: "Điểm tự chấm là ý kiến của đơn vị, không phải minh chứng. Nêu rõ căn cứ cho số điểm, hoặc chấm lại.",
    en: "The unit's own score is an opinion, no evidence. Say what it rests on, or score again.",
  },
  {
    codes: ["html-"],
    vi: "Thẻ HTML còn sót từ lúc chuyển đổi tệp làm văn bản khó đọc. Xoá thẻ, giữ lại chữ.",
    en: "HTML tags left over from a conversion make the paper hard to read. Delete the tags, keep the words.",
  },
  {
    codes: ["wrong-heading"],
    vi: "Nội dung được tính nhưng đặt dưới đề mục của việc khác, người đọc khó tìm. Chuyển về đúng mục.",
    en: "The passage counts, but stands under the heading of another matter where readers do not look. Move it.",
  },
  {
    codes: ["copied-"],
    vi: "Đoạn trùng với văn bản khác hoặc còn ghi năm cũ: có thể là báo cáo sao chép, hình thức. Viết theo kết quả thật của kỳ này.",
    en: "The passage equals one of another paper, or names last year: it may be copied. Write down what was done in this period.",
  },
  {
    codes: ["missing-diacritics"],
    vi: "Dòng gõ không dấu được đọc theo nghĩa gần nhất và vẫn được tính, nhưng người khác có thể hiểu khác. Gõ lại có dấu; có sẵn cách sửa nhanh để đối chiếu.",
    en: "A line without diacritics is read by its most probable meaning and counts, but others may read it otherwise. Type it again with them; a quick fix shows how it was read.",
  },
  {
    codes: ["spelling-slip", "near-match"],
    vi: "Từ sai chính tả không được tính, vì có thể mang nghĩa khác. Sửa lại chữ cho đúng; có sẵn cách sửa nhanh.",
    en: "Words with a slip are not credited, since they may mean something else. Correct them; a quick fix is offered.",
  },
  {
    codes: ["against"],
    vi: "Văn bản ghi rõ việc này chưa làm hoặc không đạt điều kiện quyết định của mục. Đây là bằng chứng ngược: nếu đã làm sau đó, bổ sung minh chứng có ngày.",
    en: "The paper says that this was not done, or that it misses the item's decisive condition. If it was done later, add evidence with its date.",
  },
  {
    codes: ["evidence-unreadable"],
    vi: "Tệp không đọc được: không phải văn bản UTF-8, quá lớn, hoặc không có quyền đọc. Các văn bản khác vẫn được kiểm tra.",
    en: "The file cannot be read: no text, too large, or closed to you. The other documents are still audited.",
  },
  {
    codes: ["block-too-complex"],
    vi: "Đoạn quá dài hoặc lồng nhau quá nhiều cấp nên chỉ được đọc như văn bản thường. Chia nhỏ bảng hoặc danh sách.",
    en: "The block is too long or nested too deeply and is read as plain text. Split the table or list.",
  },
];

/** Returns as Markdown what a defect of a paper means and how it is put right; null for a code that is none. */
export function defectExplanation(code: string, language: Language): string | null {
  const found = EXPLANATIONS.find(({ codes }) => codes.some((beginning) => code.startsWith(beginning)));
  if (found === undefined) return null;
  return `## ${titleOf(code, language)}\n\n${found[language]}\n`;
}

/** The message of the notice, whose blanks are shown as dots. */
function titleOf(code: string, language: Language): string {
  return (noticeText(language, { code, args: {} }) ?? verdictText(language, code)).replace(/\{\w+\}/g, "…");
}
