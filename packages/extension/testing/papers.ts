/** A folder in which one item is met, one met in part, and most are missing. */
export const PAPERS = {
  "so-theo-doi.md": [
    "# Sổ theo dõi công khai năm 2023",
    "",
    "## Kế hoạch sử dụng đất năm 2023",
    "",
    "- Văn bản: 41/TB-UBND ngày 12/5/2023",
    "- Hình thức: niêm yết tại trụ sở UBND xã",
    "- Thời gian: từ ngày 15/5/2023 đến ngày 16/6/2023",
    "- Người thực hiện: Nguyễn Văn An, công chức địa chính",
    "",
    "## Tiếp công dân",
    "",
    "Ngày 15/3/2023, Chủ tịch UBND xã tiếp 3 lượt công dân tại trụ sở.",
    "",
  ].join("\n"),
} as const;
