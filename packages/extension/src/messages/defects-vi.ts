/** Messages in Vietnamese: what a defect of a paper means and how it is put right. */
export const viDefects = {
  "defect-blank":
    "Văn bản còn để trống số, ngày hoặc chữ ký mới chỉ là dự thảo: đoàn kiểm tra không tính là minh chứng. Điền đủ số, ngày ban hành và người ký theo bản đã phát hành.",
  "defect-placeholder": "Chỗ điền mẫu (… hoặc ngoặc trống) chưa có nội dung thì chưa được tính điểm. Thay bằng nội dung thật.",
  "defect-date":
    "Ngày không có thật, thiếu chữ số hoặc mâu thuẫn khiến không xác định được việc làm trong kỳ hay ngoài kỳ. Đối chiếu với bản gốc rồi sửa lại ngày.",
  "defect-number":
    "Số và ký hiệu viết theo dạng “số/loại-cơ quan”, ví dụ 117/KH-UBND (Nghị định 30/2020/NĐ-CP về công tác văn thư). Viết khác thì khó đối chiếu với sổ văn bản.",
  "defect-encoding":
    "Văn bản gõ bằng bảng mã cũ (TCVN3, VNI, VIQR …) hoặc chữ dấu ở dạng tổ hợp. Đoạn vẫn được đọc, nhưng nên chuyển sang Unicode dựng sẵn để tìm kiếm và lưu trữ đúng.",
  "defect-front-matter":
    "Phần khai báo ở đầu tệp (giữa hai dòng ---) viết theo YAML; giá trị có dấu hai chấm hoặc bắt đầu bằng số 0 phải đặt trong ngoặc kép.",
  "defect-attachment":
    "Liên kết trỏ tới tệp không có trong hồ sơ nên minh chứng không kiểm được. Bổ sung tệp hoặc sửa lại đường dẫn (tính từ thư mục của văn bản này).",
  "defect-instrument":
    "Văn bản viện dẫn chưa có hiệu lực, đã hết hiệu lực, không còn là căn cứ chính hoặc ghi sai tên loại vào ngày của văn bản này. Xem lại căn cứ pháp lý; bảng kiểm chỉ nêu thông tin đã có nguồn.",
  "defect-checklist":
    "Bảng kiểm dựa trên văn bản không là căn cứ trong cả kỳ kiểm tra. Chọn bảng kiểm khác, hoặc đổi kỳ kiểm tra cho khớp.",
  "defect-figures":
    "Các con số trong cùng văn bản không khớp nhau. Đối chiếu với sổ, biên bản kiểm phiếu hoặc bảng tổng hợp rồi sửa con số sai; đoàn kiểm tra sẽ hỏi điểm này.",
  "defect-self-score": "Điểm tự chấm là ý kiến của đơn vị, không phải minh chứng. Nêu rõ căn cứ cho số điểm, hoặc chấm lại.",
  "defect-html": "Thẻ HTML còn sót từ lúc chuyển đổi tệp làm văn bản khó đọc. Xoá thẻ, giữ lại chữ.",
  "defect-heading": "Nội dung được tính nhưng đặt dưới đề mục của việc khác, người đọc khó tìm. Chuyển về đúng mục.",
  "defect-copied":
    "Đoạn trùng với văn bản khác hoặc còn ghi năm cũ: có thể là báo cáo sao chép, hình thức. Viết theo kết quả thật của kỳ này.",
  "defect-typing":
    "Câu gõ không dấu hoặc sai chính tả không được tính, vì có thể mang nghĩa khác. Sửa lại chữ cho đúng; có sẵn cách sửa nhanh.",
  "defect-against":
    "Văn bản ghi rõ việc này chưa làm hoặc không đạt điều kiện quyết định của mục. Đây là bằng chứng ngược: nếu đã làm sau đó, bổ sung minh chứng có ngày.",
  "defect-unreadable":
    "Tệp không đọc được: không phải văn bản UTF-8, quá lớn, hoặc không có quyền đọc. Các văn bản khác vẫn được kiểm tra.",
  "defect-complex":
    "Đoạn quá dài hoặc lồng nhau quá nhiều cấp nên chỉ được đọc như văn bản thường. Chia nhỏ bảng hoặc danh sách.",
} as const;
