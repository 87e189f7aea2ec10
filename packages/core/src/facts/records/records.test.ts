import { describe, expect, test } from "vitest";
import { factsOf } from "../../../testing/facts.js";
import type { Fields, Passage } from "../../model/model.js";

const passagesOf = (text: string) => factsOf(text).passages;
const rowsOf = (text: string) => passagesOf(text).filter(({ kind }) => kind === "row");
const lentBy = ({ context }: Passage, from: string) =>
  context.lent
    .filter((lent) => lent.from === from)
    .map(({ text }) => text)
    .join("; ");
const lentTo = (text: string, from = "columns") => rowsOf(text).map((row) => lentBy(row, from));
const table = (...rows: string[]) => [rows[0], (rows[0] as string).replace(/[^|]+/g, "---"), ...rows.slice(1)].join("\n");

describe("a table is a register of publication by what its columns hold", () => {
  test.each([
    [
      "paper, place, two days and a person",
      table("| Tờ | Ở | Lúc lên | Lúc xuống | Tên |", "| Dự toán năm nay | bảng tin | 05/3 | 10/4 | Lan |"),
    ],
    ["words for putting up in its headers", table("| Giấy gì | Dán hôm |", "| Dự toán năm nay | 05/3 |")],
    ["a day on which it was taken down", table("| Giấy gì | Lên | Bóc |", "| Dự toán năm nay | 05/3 | để luôn |")],
    [
      "a place and a day below a heading that names it",
      `## Niêm yết quý I\n\n${table("| Việc | Chỗ | Ngày |", "| Dự toán năm nay | nhà văn hóa | 05/3 |")}`,
    ],
  ])("%s", (_name, text) => {
    expect(lentTo(`# SỔ GHI NĂM 2024\n\n${text}`)).toEqual([expect.stringContaining("công khai")]);
  });

  test.each([
    ["members", table("| TT | Họ và tên | Ngày sinh | Nơi ở |", "| 1 | Lê Văn An | 05/3/1970 | thôn Đông |")],
    ["a timetable", `# LỊCH TIẾP CÔNG DÂN\n\n${table("| Ngày | Người tiếp | Nơi tiếp |", "| 05/3 | Lê Văn An | trụ sở |")}`],
    [
      "a plan with days to come",
      table(
        "| Việc phải làm | Nơi dán | Hạn |",
        "| Dán dự toán năm nay | bảng tin | 05/3 |",
        "| Dán quyết toán | bảng tin | 06/4 |",
      ),
    ],
    [
      "a meeting with those who came",
      table("| Họp về việc | Nơi | Ngày | Số hộ dự |", "| Làm đường ngõ | nhà văn hóa | 05/3 | 45 |"),
    ],
    ["goods that were bought", table("| Tên hàng | Số lượng | Thành tiền |", "| Bàn họp | 5 | 2.000.000 |")],
    ["works with a beginning and an end", table("| Công trình | Khởi công | Xong |", "| Đường ngõ Đông | 05/3 | 10/4 |")],
  ])("%s are none", (_name, text) => {
    expect(lentTo(text).join()).not.toContain("công khai");
  });

  test("its cells answer who, how and when, whatever the headers say", () => {
    const text = `# SỔ GHI NĂM 2024\n\n${table("| Tờ | Ở | Lên | Xuống | Tên |", "| Dự toán năm nay | bảng tin | 05/3 | 10/4 | Lan |")}`;
    expect(rowsOf(text)[0]?.fields).toMatchObject({
      forms: ["niem-yet"],
      from: "2024-03-05",
      to: "2024-04-10",
      responsible: ["Lan"],
    } satisfies Partial<Fields>);
  });

  test("a blank below a header that asks for the form gives none", () => {
    const text = table("| Giấy gì | Hình thức | Từ ngày | Đến ngày |", "| Dự toán | | 05/02/2024 | 29/02/2024 |");
    expect(rowsOf(`# SỔ GHI\n\n${text}`)[0]?.fields.forms).toEqual([]);
  });

  test("a column that is named for a form counts where it is ticked or dated", () => {
    const text = table(
      "| Giấy gì | Dán | Gỡ | Nhắn Zalo |",
      "| Dự toán | 05/3 | 10/4 | có |",
      "| Quyết toán | 05/3 | 10/4 | không |",
    );
    expect(rowsOf(text).map(({ fields }) => fields.forms)).toEqual([["mang-xa-hoi", "niem-yet"], ["niem-yet"]]);
  });
});

describe("other records", () => {
  test.each([
    ["who came", "| Người đến | Việc hỏi | Ngày |", "| Lê Văn An | xin giấy đất | 05/3 |", "tiếp công dân"],
    ["what was asked for", "| Ai kiến nghị | Việc gì | Ngày |", "| Lê Văn An | cống tắc lâu | 05/3 |", "tiếp nhận"],
    ["what was looked at", "| Giám sát việc | Ngày | Ai đi |", "| thu quỹ ở thôn | 05/3 | Lan |", "giám sát"],
    ["who attended", "| Bàn việc | Ngày | Số hộ dự |", "| làm đường ngõ | 05/3 | 45 |", "họp"],
  ])("%s", (_name, header, row, act) => {
    expect(lentTo(table(header, row))[0]).toContain(act);
  });

  test("what was answered is answered; what waits is not", () => {
    const text = table(
      "| Ai kiến nghị | Việc gì | Ngày | Trả lời |",
      "| Lê Văn An | cống tắc lâu | 05/3 | công văn 5, 08/3 |",
      "| Lê Thị Ba | đèn hỏng lâu | 06/3 | chưa |",
    );
    expect(lentTo(text).map((act) => act.includes("trả lời"))).toEqual([true, false]);
  });
});

describe("the year of days without one", () => {
  const register = (title: string, ...rows: string[]) =>
    rowsOf(`# ${title}\n\n${table("| Giấy gì | Dán | Gỡ |", ...rows)}`).map(({ fields: { from, to } }) => [from, to]);

  test.each([
    ["that of the register", "SỔ DÁN GIẤY NĂM 2024", ["| Dự toán | 03/01 | 05/02 |"], [["2024-01-03", "2024-02-05"]]],
    ["the next behind New Year", "SỔ DÁN GIẤY NĂM 2024", ["| Dự toán | 28/12 | 05/02 |"], [["2024-12-28", "2025-02-05"]]],
    [
      "the one before where the register begins in December",
      "SỔ DÁN GIẤY NĂM 2024",
      ["| Nội quy | 28/12 | 30/01 |", "| Dự toán | 03/01 | 05/02 |", "| Quyết toán | 05/6 | 10/7 |"],
      [
        ["2023-12-28", "2024-01-30"],
        ["2024-01-03", "2024-02-05"],
        ["2024-06-05", "2024-07-10"],
      ],
    ],
    [
      "that of the row above",
      "SỔ DÁN GIẤY",
      ["| Dự toán | 05/11/2023 | 10/12/2023 |", "| Nội quy | 03/01 | 05/02 |"],
      [
        ["2023-11-05", "2023-12-10"],
        ["2024-01-03", "2024-02-05"],
      ],
    ],
    ["none where nothing tells", "SỔ DÁN GIẤY", ["| Dự toán | 03/01 | 05/02 |"], [["--01-03", "--02-05"]]],
  ])("%s", (_name, title, rows, expected) => {
    expect(register(title, ...rows)).toEqual(expected);
  });

  test("a heading of time outweighs the title; one that names a matter does not", () => {
    const below = (heading: string) =>
      rowsOf(`# SỔ DÁN GIẤY NĂM 2024\n\n## ${heading}\n\n${table("| Giấy gì | Dán | Gỡ |", "| Nội quy | 03/3 | 05/4 |")}`)[0]
        ?.fields.from;
    expect([below("Phần năm 2023"), below("Quyết toán ngân sách năm 2023")]).toEqual(["2023-03-03", "2024-03-03"]);
  });

  test.each(["để luôn", "đang treo", "đến nay", "còn dán", "thường xuyên"])("%s: it still hangs", (words) => {
    expect(register("SỔ DÁN GIẤY NĂM 2024", `| Dự toán | 03/01 | ${words} |`)).toEqual([["2024-01-03", ".."]]);
  });

  test.each([
    ["hết tháng", "2024-01-31"],
    ["hết quý", "2024-03-31"],
    ["được 30 ngày", "2024-02-02"],
    ["chưa rõ", null],
  ])("%s: %s", (words, to) => {
    expect(register("SỔ DÁN GIẤY NĂM 2024", `| Dự toán | 03/01 | ${words} |`)).toEqual([["2024-01-03", to]]);
  });

  test("a share of votes is no day", () => {
    const text = table("| Việc | Ngày | Đồng ý |", "| Làm đường ngõ | 05/3/2024 | 9/10 |");
    expect(rowsOf(text)[0]?.fields.dates).toEqual(["2024-03-05"]);
  });
});

describe("symbols", () => {
  const row = table("| Giấy gì | Chỗ | Dán |", "| Dự toán | TS, NVH | 05/3 |");

  test.each([
    ["with a sign of equality", '"TS" = bảng kính trụ sở; "NVH" = nhà văn hóa.'],
    ["behind a note", "Ghi chú: TS: bảng kính trụ sở; NVH: nhà văn hóa."],
    ["as abbreviations", "Viết tắt: TS là bảng kính trụ sở, NVH là nhà văn hóa."],
  ])("%s are read where they stand", (_name, legend) => {
    expect(lentTo(`# SỔ GHI NĂM 2024\n\n${legend}\n\n${row}`, "legend")).toEqual([
      expect.stringMatching(/bảng kính trụ sở.*nhà văn hóa/),
    ]);
  });

  test.each(["Dự họp có HĐND: 5 người; TS: 3 người.", "Họp: ngày 05/3.", "TS chưa rõ là gì."])("%s explains none", (words) => {
    expect(lentTo(`# SỔ GHI NĂM 2024\n\n${words}\n\n${row}`, "legend")).toEqual([""]);
  });
});

describe("lines", () => {
  const linesOf = (text: string, from: string) => passagesOf(text).map((line) => lentBy(line, from));

  test("lines with a day and a place are records of publication", () => {
    const text = "# VIỆC TRONG QUÝ\n\n- 05/3: dán ở nhà văn hóa: quyết toán 2023\n- 06/3: đọc loa danh sách hộ nghèo";
    expect(linesOf(text, "lines").every((act) => act.includes("công khai"))).toBe(true);
  });

  test("lines of a register are what its heading says, where they have a day", () => {
    const text = "# SỔ VĂN THƯ NĂM 2024\n\n## Treo ở bảng tin\n\n- Dự toán, từ ngày 05/3\n- Ai mượn thì ghi";
    expect(linesOf(text, "heading")).toEqual([expect.stringContaining("niêm yết"), ""]);
  });

  test.each([
    ["days without a place", "- 05/3: mua bàn ghế\n- 06/3: sửa điện"],
    ["places without a day", "- nhà văn hóa thôn Đông: 45 ghế\n- nhà văn hóa thôn Đoài: 60 ghế"],
    ["a timetable", "## Lịch đọc loa\n\n- 05/3: đọc loa\n- 06/3: đọc loa"],
  ])("%s record nothing", (_name, text) => {
    expect(passagesOf(`# VIỆC TRONG QUÝ\n\n${text}`).flatMap(({ context }) => context.lent)).toEqual([]);
  });
});

describe("a paper that is named by itself", () => {
  const lent = (text: string) => passagesOf(text).map((sentence) => lentBy(sentence, "paper"))[0];

  test.each([
    ["Tổ giúp việc: Quyết định số 7/QĐ-UBND ngày 03/02/2024, 9 người.", "thành lập"],
    ["Quy chế dân chủ (Quyết định số 7/QĐ-UBND ngày 03/02/2024).", "ban hành"],
    ["Kết luận đối thoại: TB 61/TB-UBND ngày 26/8/2024.", "thông báo"],
  ])("%s", (text, act) => {
    expect(lent(text)).toContain(act);
  });

  test.each([
    "Căn cứ Quyết định số 7/QĐ-UBND ngày 03/02/2024.",
    "Tổ làm việc theo Quyết định số 7/QĐ-UBND ngày 03/02/2024.",
    "Sẽ trình: Quyết định số 7/QĐ-UBND ngày 03/02/2024.",
    "Tổ giúp việc: Nghị định số 59/2023/NĐ-CP ngày 14/8/2023.",
  ])("%s does nothing", (text) => {
    expect(lent(text)).toBe("");
  });
});

describe("a tick", () => {
  const statusOf = (header: string, cell: string) =>
    rowsOf(table(`| Việc | Ai | ${header} |`, `| Gửi báo cáo | Lan | ${cell} |`))[0]?.clauses[0]?.status;

  test.each(["x", "✓", "đã", "rồi", "Có"])("%s where it is asked whether it was done", (cell) => {
    expect(statusOf("Xong chưa", cell)).toBe("done");
  });

  test.each([
    ["the first quarter", "Quý I", "x"],
    ["what is needed", "Cần kinh phí", "x"],
    ["not done", "Xong chưa", "chưa"],
  ])("of %s does not tell that it was", (_name, header, cell) => {
    expect(statusOf(header, cell)).not.toBe("done");
  });
});
