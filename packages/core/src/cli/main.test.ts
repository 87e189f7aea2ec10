import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../testing/checklist.js";
import { testFolder } from "../../testing/folder.js";
import { run } from "../../testing/io.js";
import { packageVersion } from "../node/version.js";

const json = (value: unknown): string => JSON.stringify(value);

test("--version prints the version of the package, --help the help, both on standard output with code 0", async () => {
  const cwd = testFolder();
  expect(await run(cwd, ["--version"])).toEqual({ code: 0, stdout: `${packageVersion()}\n`, stderr: "" });
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+/);
  const help = await run(cwd, ["--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("Các lệnh:");
  expect((await run(cwd, ["audit", "-h", "--language", "en"])).stdout).toContain("Flags:");
});

test("a mistake is told on standard error in the language asked for, with code 2", async () => {
  const cwd = testFolder();
  expect(await run(cwd, ["lst"])).toEqual({ code: 2, stdout: "", stderr: "dankiem: Không có lệnh “lst”; có phải là “list”?\n" });
  expect((await run(cwd, ["lst", "--language", "en"])).stderr).toContain("did you mean “list”?");
  expect((await run(cwd, ["list", "--language", "fr"])).stderr).toBe("dankiem: Không có ngôn ngữ “fr”; chỉ có: vi, en\n");
});

test("the configuration decides the language, a flag decides before it", async () => {
  const cwd = testFolder({
    "dankiem.json": json({ language: "en" }),
    "sub/dankiem.json": json({ root: true }),
    "sub/a.md": "",
    "c.json": json({ language: "en" }),
  });
  expect((await run(cwd, ["explain", "x"])).stderr).toContain("There is no item");
  expect((await run(cwd, ["explain", "x", "--language", "vi"])).stderr).toContain("Không có mục");
  expect((await run(cwd, ["audit", "sub/a.md", "--period", "x"])).stderr).toContain("--period cần");
  expect((await run(cwd, ["audit", "sub", "--period", "x", "-c", "c.json"])).stderr).toContain("--period needs");
});

test("what nobody foresaw is an internal error with its stack, code 2", async () => {
  const broken = await run(testFolder({ "a.md": "x" }), ["audit"], {
    today: () => {
      throw new RangeError("no clock");
    },
  });
  expect(broken.code).toBe(2);
  expect(broken.stderr).toMatch(/RangeError: no clock\n {4}at /);
});

test("list prints the checklists, or the items of those that are named", async () => {
  const cwd = testFolder({ "mau.json": json(sampleChecklist()) });
  const all = await run(cwd, ["list"]);
  expect(all).toMatchObject({ code: 0, stderr: "" });
  expect(all.stdout).toMatch(/^kh117 {2}\d+\.\d+\.\d+ {2}29 mục, 100 điểm {2}\[commune\]$/m);
  expect((await run(cwd, ["list", "--checklist", "mau.json", "--language", "en"])).stdout).toMatchInlineSnapshot(`
    "mau  1.0.0  items: 1, points: 2.5  [commune]
        Sample checklist
        used only where it is named

    Group one
      mau.cong-khai     2.5  Budget made public

    "
  `);
  expect((await run(cwd, ["list", "--checklist", "kh118"])).stderr).toContain("có phải là “kh117”?");
  expect((await run(cwd, ["list", "--checklist", "xyzzy-xyzzy"])).stderr).toContain("hiện có:");
});

test("validate names what holds, and every mistake of what does not", async () => {
  const bad = { ...sampleChecklist(), id: "hong", naPolicy: "x", titel: "" };
  const cwd = testFolder({ "mau.json": json(sampleChecklist()), "hong.json": json(bad) });
  expect(await run(cwd, ["validate", "mau.json", "kh117", "--language", "en"])).toMatchObject({ code: 0, stderr: "" });
  const { code, stderr, stdout } = await run(cwd, ["validate", "mau.json", "hong.json", "--language", "en"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    [
      "dankiem: mistakes in checklists: 3",
      "  hong.json:1 /titel: There is no key “titel”; did you mean “title”?",
      '  hong.json:1 /naPolicy: Value "x" is not allowed; allowed are: exclude, full',
      "  hong.json:1 /groups/0/items/0/id: Id “mau.cong-khai” must begin with “hong.”",
      "",
    ].join("\n"),
  );
  expect((await run(cwd, ["validate", "nowhere.json"])).code).toBe(2);
});

test("explain prints all that is known of an item", async () => {
  const item = {
    ...sampleItem(),
    basis: [
      { instrument: "pl34", ref: "Điều 3", provenance: "unverified" },
      { instrument: "kh117", ref: "mục II.4", provenance: "text" },
    ],
    locator: {
      acts: [{ act: ["@cong-khai"], about: [["ngân sách", "dự toán"]], not: ["công khai tài sản"] }],
      documents: [{ kinds: ["BC"], about: [["ngân sách"]], cites: ["pl34"], scope: "half-year" }, { kinds: ["KH"] }],
    },
    criteria: [
      { criterion: "form", parameters: { oneOf: ["niem-yet", "hop"] }, weight: 2 },
      { criterion: "duration", parameters: { minDays: 30 }, decisive: true },
      { criterion: "date" },
    ],
  };
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [item] }];
  const cwd = testFolder({ "mau.json": json({ ...sampleChecklist(), groups }) });
  const { code, stdout } = await run(cwd, ["explain", "mau.cong-khai", "--checklist", "mau.json", "--language", "en"]);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "mau.cong-khai  Budget made public

    Công khai dự toán ngân sách xã.

    Basis:
      Pháp lệnh 34/2007/PL-UBTVQH11, Điều 3 (unverified)
      Kế hoạch 117/KH-UBND, mục II.4 (checked against the text)
    Points: 2.5
    Due: every year

    Accepted as evidence:
      Biên bản niêm yết.
    How to put it right:
      Ghi rõ hình thức, ngày và người thực hiện.

    How it is found in a text:
      - act: @cong-khai (công khai, niêm yết, công bố, đăng tải, …)
        about: ngân sách, dự toán
        not: công khai tài sản
      - documents of kind: BC (every half-year)
        about: ngân sách
        citing: pl34
      - documents of kind: KH
    The evidence must carry:
      - Form [form] (oneOf: niem-yet, hop; weight 2)
      - Posting time [duration] (minDays: 30; decisive)
      - Date [date]

    A passing example:
      │ Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.
    "
  `);
});

test("an item that is only found as a document and carries nothing more is explained without empty headings", async () => {
  const bare = { ...sampleItem(), locator: { documents: [{ kinds: ["BC"] }] }, criteria: [] };
  const cwd = testFolder({
    "mau.json": json({ ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items: [bare] }] }),
  });
  const { stdout } = await run(cwd, ["explain", "mau.cong-khai", "--checklist", "mau.json", "--language", "en"]);
  expect(stdout).toContain("  - documents of kind: BC\n\nA passing example:");
});

test("every shipped item can be explained, in both languages", async () => {
  const cwd = testFolder();
  const { stdout } = await run(cwd, ["list", "--checklist", "kh117"]);
  const ids = [...stdout.matchAll(/^ {2}(kh117\.\S+)/gm)].map(([, id = ""]) => id);
  expect(ids.length).toBe(29);
  for (const [index, id] of ids.entries()) {
    const { code, stdout: text } = await run(cwd, ["explain", id, "--language", index % 2 === 0 ? "vi" : "en"]);
    expect(code).toBe(0);
    expect(text).not.toMatch(/explain-|period-|provenance-|undefined/);
  }
});

test("an unknown item is refused, with the nearest", async () => {
  const cwd = testFolder({ "mau.json": json(sampleChecklist()) });
  expect((await run(cwd, ["explain", "mau.cong-kai", "--checklist", "mau.json"])).stderr).toContain(
    "có phải là “mau.cong-khai”?",
  );
  expect(await run(cwd, ["explain", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])).toMatchObject({ code: 2, stdout: "" });
});

test("init writes a configuration that holds, from what the papers tell", async () => {
  const cwd = testFolder({
    "Xã Sơn Khê/a.md": "**UBND XÃ SƠN KHÊ**\n\nSố: 45/BC-UBND\n\n*Sơn Khê, ngày 15 tháng 6 năm 2023*\n\n**BÁO CÁO**\n",
    "Xã Sơn Khê/b.md": Uint8Array.from([0]),
  });
  expect(await run(cwd, ["init", "Xã Sơn Khê"])).toEqual({ code: 0, stdout: "Đã ghi dankiem.json\n", stderr: "" });
  const config = JSON.parse(readFileSync(join(cwd, "Xã Sơn Khê/dankiem.json"), "utf8"));
  expect(config).toMatchObject({ unit: { id: "xa-son-khe", kind: "commune" }, period: "2023", language: "vi" });
  expect(config).not.toHaveProperty("checklists");
  const audit = await run(cwd, ["audit", "Xã Sơn Khê", "-f", "json"]);
  expect(JSON.parse(audit.stdout).units[0]).toMatchObject({ id: "xa-son-khe", kind: "commune" });
});

test("init tells nothing of the unit where the papers do not", async () => {
  const cwd = testFolder({ "x/y.txt": "" });
  await run(join(cwd, "x"), ["init"]);
  const config = JSON.parse(readFileSync(join(cwd, "x/dankiem.json"), "utf8"));
  expect(config.unit).toEqual({ id: "x", name: "x" });
  expect(config).not.toHaveProperty("checklists");
});

test("init overwrites nothing without --force, and with it even a broken file", async () => {
  const cwd = testFolder({ "dankiem.jsonc": "{" });
  expect(await run(cwd, ["init"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "dankiem: Đã có dankiem.jsonc; dùng --force để ghi đè\n",
  });
  expect(readFileSync(join(cwd, "dankiem.jsonc"), "utf8")).toBe("{");
  expect((await run(cwd, ["init", "--force"])).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, "dankiem.jsonc"), "utf8")).period).toBe("2023");
  expect((await run(cwd, ["init", "nowhere"])).stderr).toContain("Không thấy đường dẫn");
});
