import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paperOf, type TestPaper } from "../../../testing/papers.js";
import type { Facts, Notice } from "../../model/model.js";
import { formalismFinder } from "./finder.js";

const CLAIM =
  "Cấp ủy, chính quyền luôn quan tâm lãnh đạo, chỉ đạo việc thực hiện dân chủ ở cơ sở, phát huy quyền làm chủ của Nhân dân trong mọi mặt của đời sống.";
const TASK =
  "Các thôn niêm yết công khai tại nhà văn hóa những nội dung người dân cần biết và thông báo đầy đủ trên hệ thống loa truyền thanh của xã.";
const EVENT = (year: number, persons: number) =>
  `Ngày 14/3/${year}, UBND xã tổ chức hội nghị quán triệt các văn bản về dân chủ ở cơ sở tại hội trường với ${persons} cán bộ, trưởng thôn tham dự đầy đủ.`;

const half: TestPaper = {};
const yearly: TestPaper = {
  path: "tong-ket.md",
  number: "118/BC-UBND",
  date: "ngày 06 tháng 11 năm 2023",
  subject: "Kết quả thực hiện dân chủ ở cơ sở năm 2023",
};
const lastYear: TestPaper = {
  path: "nam-truoc.md",
  number: "49/BC-UBND",
  date: "ngày 10 tháng 6 năm 2022",
  subject: "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2022",
};
const plan: TestPaper = {
  path: "ke-hoach.md",
  number: "15/KH-UBND",
  title: "KẾ HOẠCH",
  date: "ngày 20 tháng 02 năm 2023",
  subject: "Thực hiện dân chủ ở cơ sở năm 2023",
};
const minutes: TestPaper = { path: "bien-ban.md", number: "", title: "BIÊN BẢN", subject: "Họp thôn Khê Thượng" };

const passages = (notices: readonly Notice[]) =>
  notices
    .filter(({ code }) => code === "copied-passage")
    .map(({ places }) => places.map(({ path, start, end }) => `${path}:${start.line}-${end.line}`).join(" < "));
const formalismNotices = (units: readonly (readonly Facts[])[]) => formalismFinder()(units).map((lists) => lists.flat());
const within = (...papers: Facts[]) => passages(formalismNotices([papers])[0] as Notice[]);

describe("within a unit", () => {
  test("a claim without particulars that stands in two papers is copied into the later one", () => {
    expect(within(paperOf(CLAIM, yearly), paperOf(CLAIM, half))).toEqual(["tong-ket.md:11-11 < bao-cao.md:11-11"]);
  });

  test("a report that repeats the plan's tasks as results is told, also where a word was changed", () => {
    const result = TASK.replace("Các thôn", "Các thôn đã");
    expect(within(paperOf(TASK, plan), paperOf(result, half))).toEqual(["bao-cao.md:11-11 < ke-hoach.md:11-11"]);
    expect(
      within(
        paperOf(TASK, plan),
        paperOf("Các thôn đã niêm yết 12 nội dung tại nhà văn hóa, đọc loa 24 lượt, gửi bản in tới từng hộ dân.", half),
      ),
    ).toEqual([]);
  });

  test("last year's event with only the year changed is copied; the same event told twice in a year is not", () => {
    expect(within(paperOf(EVENT(2022, 64), lastYear), paperOf(EVENT(2023, 64), half))).toHaveLength(1);
    expect(within(paperOf(EVENT(2023, 64), half), paperOf(EVENT(2023, 64), yearly))).toEqual([]);
    expect(within(paperOf(EVENT(2022, 64), lastYear), paperOf(EVENT(2023, 71), half))).toEqual([]);
    expect(within(paperOf(EVENT(2022, 64), lastYear), paperOf(EVENT(2023, 64).replace("14/3", "16/3"), half))).toEqual([]);
  });

  test("figures without a date are last year's where the papers report on different years", () => {
    const figures =
      "Các thôn tổ chức 24 cuộc họp dân để bàn, biểu quyết việc làm đường ngõ, thu hút đông đảo người dân tham gia với 1.240 lượt người.";
    expect(within(paperOf(figures, lastYear), paperOf(figures, half))).toHaveLength(1);
    expect(within(paperOf(figures, half), paperOf(figures, yearly))).toEqual([]);
  });

  test("figures are nobody's where the year of a paper is unknown", () => {
    const figures =
      "Các thôn tổ chức 24 cuộc họp dân để bàn, biểu quyết việc làm đường ngõ, thu hút đông đảo người dân tham gia với 1.240 lượt người.";
    const undated = { ...half, path: "z.md", number: "", date: "", subject: "Kết quả 9 tháng đầu năm" };
    expect(within(paperOf(figures, lastYear), paperOf(figures, undated))).toEqual([]);
    expect(within(paperOf(figures, undated), paperOf(figures, { ...undated, path: "zz.md" }))).toEqual([]);
  });

  test("the same unit's own document named twice in a year is told twice by right, a superior instrument is no particular", () => {
    const named = (number: string) =>
      `Đảng ủy, UBND xã đã quán triệt ${number} tới toàn thể cán bộ, đảng viên và các tầng lớp Nhân dân bằng nhiều hình thức phong phú, phù hợp.`;
    const own = named("Quyết định số 25/QĐ-UBND của UBND xã");
    expect(within(paperOf(own, half), paperOf(own, yearly))).toEqual([]);
    const superior = named("Chỉ thị số 30-CT/TW");
    expect(within(paperOf(superior, half), paperOf(superior, yearly))).toHaveLength(1);
  });

  test("the same words about another village are another act", () => {
    const of = (village: string) =>
      `Trưởng thôn ${village} đã tổ chức họp dân để bàn và quyết định mức đóng góp làm đường ngõ, cử người giám sát thi công công trình.`;
    expect(within(paperOf(of("Khê Thượng"), half), paperOf(of("Bãi Dâu"), yearly))).toEqual([]);
    expect(within(paperOf(of("Khê Thượng"), half), paperOf(of("Khê Thượng"), yearly))).toHaveLength(1);
    expect(within(paperOf(of(""), half), paperOf(of("Bãi Dâu"), yearly))).toEqual([]);
  });

  test("sentences that follow one another in both papers are one passage", () => {
    const body = `${CLAIM}\n\n${TASK}`;
    expect(within(paperOf(body, half), paperOf(body, yearly))).toEqual(["tong-ket.md:11-13 < bao-cao.md:11-13"]);
    expect(within(paperOf(body, half), paperOf(`${TASK}\n\n${CLAIM}`, yearly))).toHaveLength(2);
    const between = `${CLAIM}\n\n${EVENT(2023, 64)}\n\n${TASK}`;
    expect(within(paperOf(body, half), paperOf(between, yearly))).toHaveLength(2);
  });

  test.each<[string, string]>([
    [
      "formulas",
      "Trên đây là báo cáo kết quả thực hiện dân chủ ở cơ sở của Ủy ban nhân dân xã, kính trình Ủy ban nhân dân huyện xem xét, chỉ đạo.",
    ],
    ["short sentences", "Nhân dân tin tưởng vào sự lãnh đạo của Đảng."],
    ["headings", `# 1. ${CLAIM}`],
    ["rows", `| STT | Nội dung |\n|---|---|\n| 1 | ${CLAIM} |`],
    [
      "that nothing arose",
      "Trên địa bàn xã không có doanh nghiệp thuê mướn lao động nên không phát sinh việc xây dựng quy chế dân chủ ở loại hình này.",
    ],
    [
      "titles of instruments",
      "Quán triệt Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập.",
    ],
  ])("%s are no copies", (_, body) => {
    expect(within(paperOf(body, half), paperOf(body, yearly))).toEqual([]);
  });

  test("minutes, a paper that lies there twice, and its draft may say the same", () => {
    expect(within(paperOf(CLAIM, minutes), paperOf(CLAIM, yearly))).toEqual([]);
    expect(within(paperOf(CLAIM, half), paperOf(CLAIM, { ...minutes, date: "ngày 20 tháng 8 năm 2023" }))).toEqual([]);
    expect(within(paperOf(CLAIM, plan), paperOf(CLAIM, { ...plan, path: "ban-sao.md" }))).toEqual([]);
    expect(within(paperOf(CLAIM, plan), paperOf(CLAIM, { ...plan, path: "ban-sao.md", date: "" }))).toEqual([]);
    expect(
      within(
        paperOf(CLAIM, plan),
        paperOf(CLAIM, { ...plan, path: "du-thao.md", number: "    /KH-UBND", date: "ngày ... tháng 02 năm 2023" }),
      ),
    ).toEqual([]);
    expect(
      within(paperOf(CLAIM, plan), paperOf(CLAIM, { ...plan, path: "2022.md", date: "ngày 20 tháng 02 năm 2022" })),
    ).toHaveLength(1);
    const undated = { ...half, number: "118/BC-UBND", date: "" };
    expect(within(paperOf(CLAIM, undated), paperOf(CLAIM, yearly))).toEqual([]);
    const same = paperOf(CLAIM, half);
    expect(within(same, { ...same })).toEqual([]);
  });

  test("papers of one day are ordered by path, undated ones come by the end of their period or last", () => {
    const other = { ...half, path: "a.md", number: "53/BC-UBND" };
    expect(within(paperOf(CLAIM, half), paperOf(CLAIM, other))).toEqual(["bao-cao.md:11-11 < a.md:11-11"]);
    const undated = { ...half, path: "a.md", number: "", date: "" };
    expect(within(paperOf(CLAIM, yearly), paperOf(CLAIM, undated))).toEqual(["tong-ket.md:11-11 < a.md:7-7"]);
    expect(within(paperOf(CLAIM, yearly), paperOf(CLAIM, { ...undated, subject: "Về dân chủ ở cơ sở" }))).toEqual([
      "a.md:7-7 < tong-ket.md:11-11",
    ]);
  });
});

describe("between units", () => {
  const between = (one: Facts, other: Facts) => formalismNotices([[one], [other]]).map(passages);
  const elsewhere: TestPaper = { ...yearly, path: "khac/bao-cao.md", issuer: "ỦY BAN NHÂN DÂN XÃ BÌNH MINH" };

  test("the same words and figures are copied into the later paper, whoever is named in them", () => {
    const of = (commune: string) => `${EVENT(2023, 64)} Đồng chí Bí thư Đảng ủy xã ${commune} chủ trì.`;
    expect(between(paperOf(of("An Lạc"), half), paperOf(of("Bình Minh"), elsewhere))).toEqual([
      [],
      ["khac/bao-cao.md:11-11 < bao-cao.md:11-11"],
    ]);
    expect(between(paperOf(EVENT(2023, 64), half), paperOf(EVENT(2023, 70), elsewhere))).toEqual([[], []]);
  });

  test("a short duty that both found words for is not", () => {
    const duty = "Công chức Văn hóa - xã hội phụ trách tuyên truyền, hướng dẫn các thôn rà soát hương ước.";
    expect(between(paperOf(duty, half), paperOf(duty, elsewhere))).toEqual([[], []]);
    expect(within(paperOf(duty, half), paperOf(duty, yearly))).toHaveLength(1);
  });

  test("minutes of two units count; one paper that both hold does not", () => {
    const theirs = { ...minutes, path: "khac/bb.md", date: "ngày 13 tháng 6 năm 2023" };
    expect(between(paperOf(CLAIM, minutes), paperOf(CLAIM, theirs))[1]).toHaveLength(1);
    expect(between(paperOf(CLAIM, half), paperOf(CLAIM, { ...half, path: "khac/bc.md" }))).toEqual([[], []]);
    expect(
      between(paperOf(CLAIM, half), paperOf(CLAIM, { ...half, path: "khac/bc.md", issuer: "ỦY BAN NHÂN DÂN XÃ BÌNH MINH" }))[1],
    ).toHaveLength(1);
  });
});

describe("the share of a paper", () => {
  const shares = (...papers: Facts[]) =>
    (formalismNotices([papers])[0] as Notice[])
      .filter(({ code }) => code === "copied-share")
      .map(({ args, places }) => [args, places[0]?.path]);
  const OWN = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Thôn số ${at + 1} ${"gh".repeat(at + 1)} ${"mno ".repeat(at + 18)}và nêu ${at} việc riêng của thôn.`,
    ).join("\n\n");

  test("is told from 30 % on, with the paper that most of it comes from", () => {
    const copied = `${CLAIM}\n\n${TASK}`;
    const source = paperOf(copied, half);
    expect(shares(source, paperOf(copied, yearly))).toEqual([[{ percent: 100, other: "bao-cao.md" }, "tong-ket.md"]]);
    const [part] = shares(source, paperOf(`${copied}\n\n${OWN(4)}`, yearly));
    expect(part?.[0]).toMatchObject({ other: "bao-cao.md" });
    expect(shares(source, paperOf(`${copied}\n\n${OWN(8)}`, yearly))).toEqual([]);
  });

  test("says nothing of a single sentence", () => {
    expect(shares(paperOf(CLAIM, half), paperOf(CLAIM, yearly))).toEqual([]);
  });

  test.each([0, 1])("names the first path where two papers gave as much", (first) => {
    const words = (stem: string) => `Nhân dân ${Array.from({ length: 32 }, (_, at) => stem + "a".repeat(at + 1)).join(" ")}.`;
    const bodies = [words("m"), words("n")];
    const sources = [paperOf(bodies[0] as string, plan), paperOf(bodies[1] as string, half)];
    const copied = paperOf(`${bodies[first]}\n\n${bodies[1 - first]}`, yearly);
    expect(shares(...sources, copied)).toEqual([[{ percent: 100, other: "bao-cao.md" }, "tong-ket.md"]]);
  });
});

test("last year's period is told with the paper that names it", () => {
  const notices = formalismNotices([[paperOf("Trong 6 tháng đầu năm 2022 thời tiết nắng hạn kéo dài.", half)], []]);
  expect(notices.map((each) => each.map(({ code }) => code))).toEqual([["copied-year"], []]);
});

test("the order of papers makes no difference", () => {
  const papers = [
    paperOf(`${CLAIM}\n\n${TASK}`, half),
    paperOf(`${TASK}\n\n${CLAIM}`, yearly),
    paperOf(`${TASK}\n\n${EVENT(2022, 64)}`, lastYear),
    paperOf(CLAIM, plan),
    paperOf(`${EVENT(2023, 64)}`, { ...half, path: "a.md", number: "53/BC-UBND" }),
  ];
  const told = (order: readonly Facts[]) =>
    (formalismNotices([order])[0] as Notice[]).map((notice) => JSON.stringify(notice)).sort();
  const expected = told(papers);
  expect(expected.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (order) => {
      expect(told(order)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
