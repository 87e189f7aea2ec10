import { describe, expect, test } from "vitest";
import { factsOf, passageWith } from "../../testing/facts.js";

const statuses = (text: string, words: string) => passageWith(text, words).clauses.map(({ status }) => status);

describe("records", () => {
  const REGISTER = "| TT | Nội dung | Hình thức | Từ ngày | Đến ngày | Người thực hiện |\n|---|---|---|---|---|---|\n";

  test("a row answers what its columns ask; an empty end means that the posting still runs", () => {
    const { kind, fields } = passageWith(
      `${REGISTER}| 1 | Dự toán | Niêm yết tại trụ sở | 05/01/2023 | | Văn phòng |`,
      "Dự toán",
    );
    expect(kind).toBe("row");
    expect(fields).toMatchObject({
      from: "2023-01-05",
      to: "..",
      forms: ["niem-yet"],
      responsible: ["Văn phòng"],
      blank: ["to"],
    });
  });

  test("a filled end is the end; ordinals are no figures", () => {
    const { fields } = passageWith(`${REGISTER}| 1 | Dự toán | Niêm yết | 05/01/2023 | 06/02/2023 | |`, "Dự toán");
    expect(fields).toMatchObject({ to: "2023-02-06", counts: [], blank: ["responsible"] });
  });

  test("an empty row and a row of sums say nothing", () => {
    expect(factsOf(`${REGISTER}| | – | … | | | |\n| | Tổng cộng | 5 | | | |`).passages).toEqual([]);
  });

  test.each([["- Hình thức: niêm yết\n- Ngày: 05/01/2023"], ["**Hình thức:** niêm yết\n**Ngày:** 05/01/2023"]])(
    "%j is one record",
    (text) => {
      const { passages } = factsOf(text);
      expect(passages).toMatchObject([{ kind: "record", fields: { forms: ["niem-yet"], dates: ["2023-01-05"] } }]);
    },
  );

  test("a single labelled line is prose", () => {
    expect(factsOf("- Hình thức: niêm yết").passages).toMatchObject([{ kind: "sentence" }]);
  });

  test.each([
    ["4,5", { points: 4.5, max: 5 }],
    ["4/5", { points: 4, max: 5 }],
    ["chưa chấm", null],
  ])("a self-score of %s", (score, expected) => {
    const text = `| Nội dung | Điểm tối đa | Điểm tự chấm |\n|---|---|---|\n| Công khai | 5 | ${score} |`;
    expect(passageWith(text, "Công khai").selfScore).toEqual(expected);
  });
});

describe("boxes", () => {
  test.each([
    ["- [ ] Niêm yết dự toán ngày 05/4/2023", "planned"],
    ["- [x] Niêm yết dự toán", "done"],
    ["- [x] Chưa niêm yết dự toán", "negated"],
    ["- [ ] Chưa niêm yết dự toán", "negated"],
  ])("%s is %s", (text, status) => {
    expect(statuses(text, "iêm yết")).toEqual([status]);
  });
});

describe("markers", () => {
  const declares = (text: string, words: string) => passageWith(text, words).declares;

  test("right below a heading a marker names the whole section and no other", () => {
    const text = "## Một\n\n<!-- dankiem: a.1, b.2 -->\n\nViệc thứ nhất.\n\nViệc thứ hai.\n\n## Hai\n\nViệc thứ ba.";
    expect(declares(text, "thứ nhất")).toEqual(["a.1", "b.2"]);
    expect(declares(text, "thứ hai")).toEqual(["a.1", "b.2"]);
    expect(declares(text, "thứ ba")).toEqual([]);
  });

  test("elsewhere it names the next block", () => {
    const text = "Việc thứ nhất.\n\n<!-- dankiem: a.1 -->\n\nViệc thứ hai.\n\nViệc thứ ba.";
    expect([declares(text, "thứ nhất"), declares(text, "thứ hai"), declares(text, "thứ ba")]).toEqual([[], ["a.1"], []]);
  });

  test("in a cell it names the row, in an item the item", () => {
    expect(declares("| Nội dung |\n|---|\n| Thu quỹ <!-- dankiem: a.1 --> |\n| Chi quỹ |", "Thu quỹ")).toEqual(["a.1"]);
    expect(declares("- Thu quỹ <!-- dankiem: a.1 -->\n- Chi quỹ", "Chi quỹ")).toEqual([]);
  });

  test("another comment, and what is no id, names nothing", () => {
    expect(declares("<!-- ghi chú: a.1 -->\n\nViệc.", "Việc")).toEqual([]);
    expect(declares("<!-- dankiem: 1A! a.1 -->\n\nViệc.", "Việc")).toEqual(["a.1"]);
  });

  test("front matter names items for the whole document", () => {
    expect(factsOf("---\ntieu-chi: [a.1]\n---\n\nViệc.").declares).toEqual(["a.1"]);
  });
});

describe("surroundings", () => {
  test("sentences of one paragraph lend each other what they lack, paragraphs of a long section do not", () => {
    const text = "UBND xã niêm yết dự toán. Việc này xong ngày 05/4/2023.";
    expect(passageWith(text, "dự toán").near.dates).toEqual(["2023-04-05"]);
    expect(passageWith("Dự toán.\n\nViệc khác.\n\nXong ngày 05/4/2023.", "Dự toán").near.dates).toEqual([]);
  });

  test("two blocks of a section answer for each other", () => {
    expect(passageWith("Dự toán.\n\nXong ngày 05/4/2023.", "Dự toán").near.dates).toEqual(["2023-04-05"]);
  });

  test.each([
    ["Quý II", "2023-Q2"],
    ["Quý 3 năm 2022", "2022-Q3"],
    ["Quý vị đại biểu", "2023"],
  ])("a section %s lends %s", (heading, scope) => {
    const text = `---\nso-hieu: 12/BC-UBND\ntrich-yeu: Báo cáo năm 2023\n---\n\n## ${heading}\n\nĐã họp dân.`;
    expect(passageWith(text, "họp dân").scope).toBe(scope);
  });

  test("without a year a quarter is none", () => {
    expect(passageWith("## Quý II\n\nĐã họp dân.", "họp dân").scope).toBeNull();
  });
});

test("a link belongs to its sentence, an address on the net is no file", () => {
  const text = "Đã họp ([biên bản](bb.pdf)). Xem [trang](https://example.org/a).";
  expect(factsOf(text).attachments.map(({ target }) => target)).toEqual(["bb.pdf"]);
  expect(passageWith(text, "Đã họp").fields.attachments).toHaveLength(1);
  expect(passageWith(text, "Xem").fields.attachments).toEqual([]);
});
