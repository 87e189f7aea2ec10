/** What stands where the last day of a posting is asked and it has none: it still hangs. */
export const openEnd =
  /^(?:đến\s+)?(?:nay|hiện nay|hiện tại|thường xuyên|liên tục|cố định|quanh năm|lâu dài|không gỡ|chưa gỡ|để luôn|treo luôn|dán luôn|luôn|đang (?:niêm yết|treo|dán|để|đăng)|còn (?:niêm yết|treo|dán|để|đăng)|vẫn (?:còn|treo|dán|để)|vẫn đang (?:niêm yết|treo|dán|công khai|đăng))(?:\s*\([^()]*\))?[.!]?$/iu;

/** The same in running words. */
export const stillRuns =
  /(?<!\p{L})(?:đến nay|thường xuyên|đến hiện tại|hiện vẫn|vẫn đang (?:niêm yết|công khai|treo|dán|đăng)|liên tục đến nay|để luôn|treo luôn|dán luôn|đang treo|đang dán|còn treo|còn dán|chưa gỡ|không gỡ)(?!\p{L})/iu;

/** "treo hết tháng", "đến hết quý": the last day of the stretch in which the posting began. */
export const endOfStretch = /(?<!\p{L})(?:đến\s+)?(?:hết|cuối)\s+(tháng|quý|năm)(?!\s*(?:\d|[IVX]+(?!\p{L})|này))(?!\p{L})/iu;

/** "được 30 ngày", "trong 35 ngày", "mỗi tờ 25 ngày": how long something hung. */
export const lasting =
  /(?<!\p{L})(?:được|trong|đủ|liền|suốt|mỗi tờ|kéo dài)\s+(\d{1,3})\s+ngày(?!\s+\d)(?!\s+làm việc)(?!\p{L})/iu;
