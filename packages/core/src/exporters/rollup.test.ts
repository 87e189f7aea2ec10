import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { expect, test } from "vitest";
import { testScore, testSource } from "../../testing/rollup-report.js";
import { rollUp } from "../compare/rollup/rollup.js";
import type { Rollup } from "../compare/rollup/schema.js";
import { STYLE_HASH } from "./html/style.js";
import { MAX_MARKDOWN_BYTES } from "./markdown/markdown.js";
import { ROLLUP_SCRIPT, ROLLUP_SCRIPT_HASH } from "./rollup/html-script.js";
import { ROLLUP_STYLE, ROLLUP_STYLE_HASH } from "./rollup/html-style.js";
import { rollupExporterNamed, rollupExporters } from "./rollup/index.js";
import { periodText } from "./rollup/view.js";

const OPTIONS = { color: false, columns: 100, bom: true } as const;
const HOSTILE = `=1+1 <b a="1">&'"]]>--> \u0000\u001b[31m\u202e\u2066\ud800\ufffe [x](https://vd.vn) {0} {unit} \r\n|${"dài ".repeat(2500)}`;

const sample = rollUp(
  [
    testSource("huyen.json", [
      { id: "huyen", name: "UBND huyện Đông", scores: {} },
      { id: "xa-a", name: "UBND xã An", parent: "huyen", scores: { kh117: 61.5, l10: 40 } },
      { id: "xa-b", name: "UBND xã Bình", parent: "huyen", scores: { kh117: 8.25 } },
    ]),
  ],
  [],
  "vi",
);
const hostile = rollUp(
  [
    testSource(HOSTILE, [{ id: HOSTILE, name: HOSTILE, parent: `${HOSTILE}2` }], {
      scorecards: [testScore(HOSTILE, HOSTILE, 10)],
      checklists: [{ id: HOSTILE, version: HOSTILE, sha256: "", title: HOSTILE }],
    }),
  ],
  [HOSTILE],
  "vi",
);
const empty = rollUp([], [], "en");

async function printed(name: string, rollup: Rollup): Promise<string | Uint8Array> {
  const exporter = rollupExporterNamed(name);
  if (exporter === undefined) throw new Error(`no format ${name}`);
  return await exporter.render(rollup, OPTIONS);
}

async function textOf(name: string, rollup: Rollup): Promise<string> {
  return String(await printed(name, rollup));
}

async function sheetOf(rollup: Rollup): Promise<Sheet> {
  const bytes = await printed("xlsx", rollup);
  const { sheets } = await readXlsx(bytes as Uint8Array, { readStyles: true });
  expect(sheets).toHaveLength(1);
  return sheets[0] as Sheet;
}

const sha256 = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

test("the formats are sorted by name, each in the file of its name", () => {
  const names = rollupExporters.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  const files = readdirSync(new URL("rollup/", import.meta.url));
  for (const name of names) expect(files).toContain(`${name}.ts`);
  expect(rollupExporterNamed("HTML")).toBeUndefined();
});

test.each(rollupExporters)(
  "$name: the same bytes each time, whatever the time zone; the roll-up is left as it was",
  async ({ name }) => {
    const before = JSON.stringify(sample);
    const zone = process.env["TZ"];
    const prints: (string | Uint8Array)[] = [];
    for (const one of ["Pacific/Kiritimati", "America/Adak"]) {
      process.env["TZ"] = one;
      prints.push(await printed(name, sample));
    }
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(prints[0]).toEqual(prints[1]);
    expect(JSON.stringify(sample)).toBe(before);
  },
);

test.each(["csv", "html", "json", "markdown", "stylish"])(
  "%s: hostile text can neither steer a terminal nor be markup",
  async (name) => {
    const text = await textOf(name, hostile);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text.match(/[\u0000-\u0008\u001b\u202e\u2066\p{Cs}]/u)?.[0]).toBeUndefined();
    if (name === "html" || name === "markdown") expect(text.includes("<b a")).toBe(false);
    if (name === "markdown") expect(text.includes("](https")).toBe(false);
    if (name === "csv") expect(text.slice(1).split("\r\n")[1]).toMatch(/^"'=1\+1 /);
  },
);

test("xlsx: hostile text is text", async () => {
  const sheet = await sheetOf(hostile);
  // XML cannot hold these two, and a reader would lose everything behind them.
  expect(sheet.rows.flat().filter((cell) => typeof cell === "string" && /[\ufffe\uffff]/.test(cell))).toEqual([]);
  expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test.each(rollupExporters)("$name: a roll-up without anything says so", async ({ name }) => {
  const content = await printed(name, empty);
  if (typeof content !== "string") expect((await sheetOf(empty)).rows.flat()).toContain("The reports hold no scorecard.");
  else if (name !== "csv" && name !== "json") expect(content).toContain("The reports hold no scorecard.");
});

test("stylish", async () => {
  const text = await textOf("stylish", sample);
  expect(text.slice(0, text.indexOf("Cách tính"))).toMatchInlineSnapshot(`
    "Bảng tổng hợp nhiều đơn vị
    3 đơn vị, 2 bảng kiểm, 1 báo cáo · Tính đến: 31/12/2023
    ────────────────────────────────────────────────────────────────────────────────────────────────────

    kh117 · Bảng kiểm kh117 (1.0.0)

      Đơn vị                                                      Kỳ     Điểm  Đã kiểm  Thiếu  Chưa kiểm
      UBND huyện Đông                                                       –        –      –          –
        UBND xã An                                              2023  61,50 %  90,00 %      2          1
        UBND xã Bình                                            2023   8,25 %  90,00 %      2          1

      Tổng hợp theo cấp                       Số đơn vị    Kỳ            Điểm  Đã kiểm  Thiếu  Chưa kiểm
      Dưới UBND huyện Đông                            2  2023  8,25 – 61,50 %  90,00 %      4          2
      Tất cả đơn vị                                   2  2023  8,25 – 61,50 %  90,00 %      4          2

    l10 · Bảng kiểm l10 (1.0.0)

      Đơn vị                                                      Kỳ     Điểm  Đã kiểm  Thiếu  Chưa kiểm
      UBND huyện Đông                                                       –        –      –          –
        UBND xã An                                              2023  40,00 %  90,00 %      2          1

      Tổng hợp theo cấp                              Số đơn vị    Kỳ     Điểm  Đã kiểm  Thiếu  Chưa kiểm
      Dưới UBND huyện Đông                                   1  2023  40,00 %  90,00 %      2          1
      Tất cả đơn vị                                          1  2023  40,00 %  90,00 %      2          1

    Lưu ý
      1 đơn vị có trong báo cáo nhưng không có bảng điểm nào: huyen

    "
  `);
});

test("markdown is one table of units and checklists, then the sub-totals", async () => {
  const text = await textOf("markdown", sample);
  expect(text.slice(0, text.indexOf("### Cách tính"))).toMatchInlineSnapshot(`
    "## Bảng tổng hợp nhiều đơn vị

    3 đơn vị, 2 bảng kiểm, 1 báo cáo · Tính đến: 31/12/2023

    | Đơn vị | Kỳ | \`kh117\` | \`l10\` |
    | --- | --- | ---: | ---: |
    | UBND huyện Đông<br>\`huyen\` |  | – | – |
    | &emsp;UBND xã An<br>\`xa-a\` | 2023 | **61,50 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 2<br>Chưa kiểm: 1 | **40,00 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 2<br>Chưa kiểm: 1 |
    | &emsp;UBND xã Bình<br>\`xa-b\` | 2023 | **8,25 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 2<br>Chưa kiểm: 1 | – |

    ### Tổng hợp theo cấp

    | Đơn vị | Kỳ | \`kh117\` | \`l10\` |
    | --- | --- | ---: | ---: |
    | Dưới UBND huyện Đông | 2023 | 2 đơn vị<br>**8,25 – 61,50 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 4<br>Chưa kiểm: 2 | 1 đơn vị<br>**40,00 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 2<br>Chưa kiểm: 1 |
    | Tất cả đơn vị | 2023 | 2 đơn vị<br>**8,25 – 61,50 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 4<br>Chưa kiểm: 2 | 1 đơn vị<br>**40,00 %**<br>Đã kiểm: 90,00 %<br>Thiếu: 2<br>Chưa kiểm: 1 |

    ### Bảng kiểm

    - kh117 · Bảng kiểm kh117 (1.0.0)
    - l10 · Bảng kiểm l10 (1.0.0)

    ### Lưu ý

    - 1 đơn vị có trong báo cáo nhưng không có bảng điểm nào: huyen

    "
  `);
});

test("csv has a row for each unit, checklist and period, and no sub-totals", async () => {
  expect(await textOf("csv", sample)).toMatchInlineSnapshot(`
    "﻿unit,unitName,kind,parent,depth,unitsBelow,checklist,version,from,to,asOf,earned,max,percent,coverage,pass,partial,fail,notapplicable,notchecked,notselected,error,band,source
    huyen,UBND huyện Đông,commune,,0,2,,,,,,,,,,,,,,,,,,
    xa-a,UBND xã An,commune,huyen,1,0,kh117,1.0.0,2023-01-01,2023-12-31,2023-12-31,61.5,100,61.5,0.9,5,1,2,0,1,0,0,,huyen.json
    xa-a,UBND xã An,commune,huyen,1,0,l10,1.0.0,2023-01-01,2023-12-31,2023-12-31,40,100,40,0.9,5,1,2,0,1,0,0,,huyen.json
    xa-b,UBND xã Bình,commune,huyen,1,0,kh117,1.0.0,2023-01-01,2023-12-31,2023-12-31,8.25,100,8.25,0.9,5,1,2,0,1,0,0,,huyen.json
    "
  `);
  expect(await rollupExporterNamed("csv")?.render(sample, { ...OPTIONS, bom: false })).toMatch(/^unit,/);
});

test("json is the roll-up", async () => {
  expect(JSON.parse(await textOf("json", sample))).toEqual(sample);
});

test("html: the policy knows the two styles and the script of the page, and nothing else", async () => {
  const html = await textOf("html", sample);
  expect([ROLLUP_STYLE_HASH, ROLLUP_SCRIPT_HASH]).toEqual([sha256(ROLLUP_STYLE), sha256(ROLLUP_SCRIPT)]);
  expect(html).toContain(
    `default-src 'none'; style-src '${STYLE_HASH}' '${ROLLUP_STYLE_HASH}'; script-src '${ROLLUP_SCRIPT_HASH}'; base-uri 'none'`,
  );
  expect([...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script)).toEqual([ROLLUP_SCRIPT]);
  expect(html).not.toMatch(/ (?:style|on\w+)="/);
});

test("html: cells carry the number that they are sorted by; sub-totals are ranges with their count, and are not sorted", async () => {
  const html = await textOf("html", sample);
  expect(html).toContain('<td class="number first" data-label="kh117 · Điểm" data-value="61.5">61,50 %</td>');
  expect(html).toContain('<td class="number first" data-label="kh117 · Điểm">8,25 – 61,50 %<small>2 đơn vị</small></td>');
  const [, totals = ""] = html.split('<table class="rollup totals">');
  expect(totals.slice(0, totals.indexOf("</table>"))).not.toMatch(/data-column|data-value="\d/);
});

test("html: without script all is there, in the order of the hierarchy", async () => {
  const html = await textOf("html", sample);
  const names = [...html.matchAll(/<th scope="row" class="unit[^"]*" data-value="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["UBND huyện Đông", "UBND xã An", "UBND xã Bình"]);
  expect(html).toMatch(/<div class="sort"[^>]* hidden>/);
});

test("xlsx: numbers are numbers, and the filter takes in the units alone", async () => {
  const sheet = await sheetOf(sample);
  expect(sheet.rows.slice(3, 7).map((row) => row.slice(0, 9))).toEqual([
    ["Đơn vị", "Mã", "Thuộc", "Kỳ", "Điểm", "Đã kiểm", "Thiếu", "Chưa kiểm", "Điểm"],
    ["UBND huyện Đông", "huyen", null, null, null, null, null, null, null],
    ["UBND xã An", "xa-a", "huyen", "2023", 0.615, 0.9, 2, 1, 0.4],
    ["UBND xã Bình", "xa-b", "huyen", "2023", 0.0825, 0.9, 2, 1, null],
  ]);
  expect(sheet.autoFilter?.range).toBe("A4:L7");
  expect(sheet.rows.flat()).toContain("8,25 – 61,50 %\n2 đơn vị");
});

test("errors have a column where there are any", async () => {
  const states = { pass: 0, partial: 0, fail: 0, notapplicable: 0, notchecked: 0, notselected: 0, error: 3 };
  const source = testSource("a", [{ id: "xa" }], { scorecards: [testScore("xa", "kh117", 0, { states })] });
  for (const name of ["html", "markdown", "stylish"]) {
    expect(await textOf(name, rollUp([source], [], "vi"))).toContain("Lỗi");
    expect(await textOf(name, sample)).not.toContain("Lỗi");
  }
});

test("very many notices are cut for people, with their number; programs get all", async () => {
  const units = Array.from({ length: 60 }, (_, index) => ({ id: `u${index}`, parent: `p${index}` }));
  const rollup = rollUp([testSource("a", units)], [], "vi");
  expect(rollup.notices).toHaveLength(60);
  for (const name of ["html", "markdown", "stylish"]) {
    expect(await textOf(name, rollup)).toContain("và 10 lưu ý khác");
  }
});

test("markdown stays below what a CI summary may hold, by whole rows, and tells how many are left out", async () => {
  const units = Array.from({ length: 400 }, (_, index) => ({ id: `u${index}`, name: `${index} ${"dài ".repeat(900)}` }));
  const text = await textOf("markdown", rollUp([testSource("a", units)], [], "vi"));
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MAX_MARKDOWN_BYTES);
  expect(text).toMatch(/\nĐã lược \d+ phần để tệp không quá 1048576 byte\.\n$/);
  expect(text).toContain("### Cách tính");
});

test("periods are written as --period takes them, else by their days", () => {
  const text = (from: string, to: string) => periodText("vi", { from, to });
  expect(text("2023-01-01", "2023-12-31")).toBe("2023");
  expect(text("2023-07-01", "2023-12-31")).toBe("2023-H2");
  expect(text("2023-04-01", "2023-06-30")).toBe("2023-Q2");
  expect(text("2023-01-01", "2024-12-31")).toBe("01/01/2023 – 31/12/2024");
});
