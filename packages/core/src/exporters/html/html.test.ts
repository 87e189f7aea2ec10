import { describe, expect, test } from "vitest";
import {
  richReport,
  testEvidence,
  testFinding,
  testPlace,
  testPublication,
  testReport,
  testVerdict,
} from "../../../testing/report.js";
import type { Report } from "../../model/report.js";
import { STATES } from "../lib/format.js";
import { html } from "./html.js";
import { SCRIPT, SCRIPT_HASH } from "./script.js";
import { STYLE, STYLE_HASH } from "./style.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;

const page = (report: Report, quiet = false): string => html.render(report, { ...OPTIONS, quiet });
/** The page without its style and script, which are the same for all reports. */
const body = (report: Report): string => page(report).replace(STYLE, "").replace(SCRIPT, "");
/** Opening tags of rows of items. */
const itemRows = (text: string): readonly string[] => text.match(/<tr id="[^>]*data-item=[^>]*>/gu) ?? [];
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`, "u").exec(tag)?.[1];

describe("the page agrees with the report", () => {
  test("each item has one row with its state and points", () => {
    const report = richReport();
    const told = itemRows(page(report)).map((tag) => ({
      unit: attribute(tag, "data-unit"),
      checklist: attribute(tag, "data-checklist"),
      item: attribute(tag, "data-item"),
      state: attribute(tag, "data-state"),
      points: { earned: Number(attribute(tag, "data-earned")), max: Number(attribute(tag, "data-max")) },
    }));
    expect(told).toEqual(
      report.verdicts.map(({ unit, checklist, item, state, points }) => ({ unit, checklist, item, state, points })),
    );
  });

  test("what is read is what the data say", () => {
    const text = page(richReport());
    expect(text).toContain("2,00/4,00<br><small>tự chấm 3,50</small>");
    expect(text).toContain("<strong>6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục");
    expect(text).toContain("<dd>Cần cố gắng</dd>");
    expect(text).toContain("<dd>80,00 % số điểm</dd>");
    expect(text).toContain("<dd>01/01/2023 – 31/12/2023</dd>");
    expect(text).toContain("<code>kh117</code> · Phiên bản 1.0.0");
    expect(text).toContain("Dân Kiểm 0.1.0, tính đến 31/12/2023");
    expect(text).toContain("Không đạt ngưỡng: điểm thấp hơn mức tối thiểu");
  });

  test("bars are as long as the share, with the figures as their name", () => {
    const text = page(richReport());
    expect(text).toContain("<title>6,00 trên 13,00 điểm</title>");
    expect(text).toMatch(/class="earned" width="462"/u);
    expect(text).toMatch(/class="earned" width="0"/u);
  });
});

describe("each state is a word and a shape", () => {
  test.each(STATES)("%s", (state) => {
    const text = body(testReport([testVerdict("kh117.ii.1", "A", { state })]));
    const badges = [...text.matchAll(/<span class="badge (\w+)"><svg[^>]*><use href="#dk-(\w+)"\/><\/svg> <span>([^<]+)</gu)];
    const [, className, shape, word] = badges.find(([, name]) => name === state) ?? [];
    expect([className, shape]).toEqual([state, state]);
    expect(word).toMatch(/\p{L}/u);
    expect(text).toContain(`<symbol id="dk-${state}"`);
  });
});

describe("nothing in a report acts as HTML", () => {
  const HOSTILE = `</script></style><script>alert(1)</script><img src=x onerror="alert(1)">'\u202e\u2066\u0000\u001b\ud800`;
  const place = testPlace(`a/${HOSTILE}.md`, 3);
  const evidence = testEvidence(place.path, 3, {
    fields: {
      dates: [HOSTILE],
      from: HOSTILE,
      to: HOSTILE,
      forms: [HOSTILE],
      documents: [HOSTILE],
      responsible: [HOSTILE],
      attachments: [{ target: HOSTILE, exists: false }],
      counts: {},
    },
  });
  const verdict = testVerdict(HOSTILE, HOSTILE, {
    state: "fail",
    message: HOSTILE,
    basis: [{ instrument: HOSTILE, ref: HOSTILE, provenance: "unverified" }],
    findings: [testFinding("date-missing", `${HOSTILE}!`, { places: [place] }), testFinding("x", HOSTILE, { outcome: "met" })],
    evidence: [evidence],
  });
  const publication = testPublication([
    { ...place, forms: [HOSTILE], from: HOSTILE, to: null, responsible: [HOSTILE], documents: [HOSTILE] },
  ]);
  const report = testReport([verdict], {
    units: [{ ...richReport().units[0], id: "xa-an-binh", name: HOSTILE } as Report["units"][number]],
    checklists: [{ id: "kh117", version: HOSTILE, sha256: HOSTILE, title: HOSTILE }],
    documents: [{ path: place.path, sha256: null, number: HOSTILE, kind: HOSTILE, date: HOSTILE, unit: "u", error: HOSTILE }],
    notices: [{ ...testFinding(HOSTILE, HOSTILE), places: [place, place] }],
    selection: [{ unit: "xa-an-binh", checklist: HOSTILE, selected: false, message: HOSTILE }],
    publications: [publication],
    tool: { name: "dankiem", version: HOSTILE },
  });

  test("no element comes of it", () => {
    const text = body(report);
    expect(text.match(/<script/gu)).toHaveLength(1);
    expect(text.replace(/="[^"]*"/gu, "")).not.toMatch(/<img|<\/script><\/style>|<[^>]* on[a-z]/u);
    for (const [tag] of text.matchAll(/<[^>]*>/gu))
      expect(tag).toMatch(/^<(?:\/?[a-z][a-z0-9]*|!doctype)(?: [a-zA-Z-]+(?:="[^"]*")?)*\/?>$/u);
  });

  test("no control or bidirectional character is left", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(page(report)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
  });

  test("a text of ten thousand characters stands there whole and may break anywhere", () => {
    const long = "x".repeat(10_000);
    expect(page(testReport([testVerdict("a", long)]))).toContain(long);
    expect(STYLE).toContain("overflow-wrap: anywhere");
  });
});

describe("links", () => {
  const verdict = testVerdict("kh117.ii.1", "Công khai", {
    evidence: [testEvidence('số "5" 1.md', 41, { start: { line: 41, column: 7 } })],
  });

  test("a place is a relative address, with path, line and column as data", () => {
    expect(page(testReport([verdict]))).toContain(
      '<a class="place" href="s%E1%BB%91%20%225%22%201.md" data-path="số &#34;5&#34; 1.md" data-line="41" data-column="7">số &#34;5&#34; 1.md:41</a>',
    );
  });

  test("the title leads to the item's main place, else to where evidence would belong, else nowhere", () => {
    const silent = testVerdict("kh117.ii.2", "Đối thoại", { state: "fail" });
    expect(page(testReport([verdict]))).toMatch(/<a class="title" href="s%E1%BB%91[^>]*data-line="41"[^>]*>Công khai<\/a>/u);
    expect(page(testReport([{ ...silent, anchor: testPlace("b.md", 9) }]))).toMatch(
      /<a class="title" href="b.md"[^>]*>Đối thoại</u,
    );
    expect(page(testReport([{ ...silent, anchor: null }]))).not.toContain('<a class="title"');
  });

  test("every link within the page leads somewhere, and no id stands twice", () => {
    const text = page(richReport());
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    for (const [, label] of text.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(label);
  });
});

test("clauses that are not first-hand say so, and the legend says what that means", () => {
  const text = page(richReport());
  expect(text).toContain('mục III.1 <span class="mark" data-provenance="unverified">chưa đối chiếu</span>');
  expect(text).toContain("(chưa đối chiếu): điều khoản chưa được đối chiếu với văn bản");
});

test("what is missing tells what it would bring; what was checked is folded away with the places", () => {
  const text = page(richReport());
  expect(text).toContain('<li>Thiếu người thực hiện <strong class="gain">+0,50 điểm</strong> <a class="place"');
  expect(text).toContain("<summary>Minh chứng và phép kiểm (3)</summary>");
  expect(text).toMatch(/<li>Có hình thức <small>\(đạt\)<\/small> <a class="place"/u);
});

test("the three best fixes lead to their rows", () => {
  expect(page(richReport())).toMatch(
    /<h3>Ba việc nên làm trước<\/h3>\n<ol class="fixes">\n<li><strong class="gain">\+3,00 điểm<\/strong> <a href="#xa-an-binh:kh117:kh117.ii.5.doi-thoai">/u,
  );
});

test("notices stand by document; both sides of a contradiction are linked; unreadable papers are told", () => {
  const text = page(richReport());
  expect(text).toContain("<h3>Lưu ý chung</h3>");
  expect(text).toMatch(/<h3><a class="place" href="bao-cao\/45-bc-ubnd.md"/u);
  expect(text).toMatch(
    /Hai văn bản cùng số 45\/BC-UBND <code>number-twice<\/code> <small>xem thêm<\/small> <a class="place" href="bao-cao\/46/u,
  );
  expect(text).toContain("Không đọc được: tệp không phải văn bản");
  expect(text).toContain(`<code>${"1".repeat(64)}</code>`);
});

test("what must be made public is listed, a content with several postings once", () => {
  const entry = {
    forms: ["niem-yet"],
    from: "2023-01-13",
    to: "..",
    responsible: ["Ban"],
    documents: [],
    ...testPlace("so.md", 7),
  };
  const publication = testPublication([entry, { ...entry, forms: [], to: null }]);
  const silent = publication.rows.map((row) => ({ ...row, item: "b", state: "fail" as const, entries: [] }));
  const absent = publication.rows.map((row) => ({ ...row, item: "c", state: "notapplicable" as const, entries: [] }));
  const report = testReport([], { publications: [{ ...publication, rows: [...publication.rows, ...silent, ...absent] }] });
  const text = page(report);
  expect(text).toContain('<th class="content" scope="row" rowspan="2">');
  expect(text).toContain('data-label="Từ – đến">13/01/2023 – nay</td>');
  expect(text).toContain('<td class="gap" colspan="4">chưa thấy công khai</td>');
  expect(text).toContain('<td colspan="4">–</td>');
  expect(page(report, true)).not.toContain('<table class="publications">');
});

test("why checklists were taken is told where they were chosen", () => {
  const selection = [
    { unit: "xa-an-binh", checklist: "kh117", selected: true, message: "có hiệu lực" },
    { unit: "xa-an-binh", checklist: "nd04", selected: false, message: "đã hết hiệu lực" },
  ];
  const text = page(testReport([], { selection }));
  expect(text).toMatch(/được chọn<\/span> kh117: có hiệu lực/u);
  expect(text).toMatch(/không chọn<\/span> nd04: đã hết hiệu lực/u);
});

test("quiet keeps what lost points, without notices", () => {
  const states = itemRows(page(richReport(), true)).map((tag) => attribute(tag, "data-state"));
  expect(new Set(states)).toEqual(new Set(["partial", "fail"]));
  expect(page(richReport(), true)).not.toContain('id="notices"');
});

test("several units are named in the titles, and their items do not mix", () => {
  const base = richReport();
  const other = { id: "xa-b", name: "UBND xã B", kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } };
  const report = richReport({
    units: [...base.units, other],
    scorecards: [...base.scorecards, ...base.scorecards.map((card) => ({ ...card, unit: "xa-b" }))],
    verdicts: [...base.verdicts, ...base.verdicts.map((verdict) => ({ ...verdict, unit: "xa-b" }))],
  });
  const text = page(report);
  expect(text).toContain('<h2 id="part:xa-b:kh117">UBND xã B · Kế hoạch');
  expect(text).toContain('data-label="Đơn vị">UBND xã An Bình</td>');
  expect(itemRows(text)).toHaveLength(2 * base.verdicts.length);
});

describe("the page as a file", () => {
  test("it allows its own style and script, and nothing else", () => {
    const text = page(richReport());
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(text)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(text).toContain(`<style>${STYLE}</style>`);
    expect(text).toContain(`<script>${SCRIPT}</script>`);
    expect(text).not.toMatch(/ style="| on[a-z]+="|src="|https?:/u);
  });

  test("it says its language, and is whole in either", () => {
    expect(page(richReport())).toContain('<html lang="vi">');
    const english = page(richReport({ language: "en" }));
    expect(english).toContain('<html lang="en">');
    expect(english).not.toMatch(/(?:html|export)-[a-z]+(?:-[a-z]+)*[ <]/u);
    expect(english.match(/<h1/gu)).toHaveLength(1);
  });

  test("tables have captions and headers with scope", () => {
    const text = page(richReport());
    const tables = text.match(/<table[\s\S]*?<\/table>/gu) ?? [];
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) expect(table).toContain("<caption>");
    for (const [head] of text.matchAll(/<th[^a-z][^>]*>/gu)) expect(head).toContain("scope=");
  });

  test("the filter waits for the script; without it all rows are there to see", () => {
    expect(page(richReport())).toMatch(/<div class="filter" role="search"[^>]* hidden>/u);
    expect(itemRows(page(richReport())).join("")).not.toContain("hidden");
    expect(page(testReport([]))).not.toContain('class="filter"');
  });

  test("a report without a checklist says so", () => {
    expect(page(testReport([], { units: [], checklists: [], scorecards: [] }))).toContain("Báo cáo không có bảng kiểm nào.");
  });
});
