import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base, binary, empty, full, mau, unit } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { type Outcome, run } from "../../../testing/io.js";
import { exporters } from "../../exporters/index.js";
import type { Report } from "../../model/report.js";

const json = (value: unknown): string => JSON.stringify(value);

function report({ stdout }: Outcome): Report {
  return JSON.parse(stdout);
}

test("data goes to standard output, notes to standard error", async () => {
  const cwd = testFolder({ "a.md": full });
  const outcome = await run(cwd, ["audit", "-f", "json"]);
  expect(report(outcome).exit).toEqual({ code: 0, reasons: [] });
  expect(outcome.stderr.split("\n").slice(0, 2)).toEqual([
    expect.stringMatching(/: kỳ kiểm tra từ 2023-01-01 đến 2023-12-31 \(chưa đặt --period\)$/),
    expect.stringMatching(/: bảng kiểm ct30, kl120, l10-xa \(chọn theo loại đơn vị commune\)$/),
  ]);
  expect((await run(cwd, ["audit", "-f", "json", "--quiet"])).stderr).toBe("");
});

test("the reason of the code stands in the report; the rest of a folder is audited", async () => {
  const cwd = testFolder({ "a.md": full, "b.md": binary, "mau.json": mau });
  const { exit, documents, scorecards } = report(await run(cwd, ["audit", ...base, "-f", "json"]));
  expect(exit).toEqual({ code: 2, reasons: ["evidence-unreadable"] });
  expect(documents.map(({ path, error }) => [path, error !== undefined])).toEqual([
    ["a.md", false],
    ["b.md", true],
  ]);
  expect(scorecards[0]?.earned).toBe(2.5);
  const missed = report(
    await run(cwd, [
      "audit",
      ...base,
      "-f",
      "json",
      "--ignore-pattern",
      "*.md",
      "--ignore-pattern",
      "!b.md",
      "--fail-under",
      "50",
    ]),
  );
  expect(missed.exit.reasons).toContain("evidence-unreadable");
});

test("an output file holds what standard output would", async () => {
  const cwd = testFolder({ "a.md": full, "mau.json": mau });
  const printed = await run(cwd, ["audit", ...base, "-f", "json"]);
  const written = await run(cwd, ["audit", ...base, "-f", "json", "-o", "out/r.json"]);
  expect(written).toEqual({ code: 0, stdout: "", stderr: "Đã ghi out/r.json\n" });
  expect(readFileSync(join(cwd, "out/r.json"), "utf8")).toBe(printed.stdout);
  expect(await run(cwd, ["audit", ...base, "-o", "r.txt", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("colour is used when it is asked for and not otherwise", async () => {
  const cwd = testFolder({ "a.md": full, "mau.json": mau });
  expect((await run(cwd, ["audit", ...base, "--color"])).stdout).toContain("\u001b[");
  expect((await run(cwd, ["audit", ...base], { isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
});

test("the day of the audit is the flag's, else that of a reproducible build, else today", async () => {
  const cwd = testFolder({ "a.md": full, "mau.json": mau });
  const asOf = async (argv: readonly string[], env: Record<string, string> = {}) =>
    report(await run(cwd, ["audit", "--checklist", "mau.json", "-f", "json", ...argv], { env })).asOf;
  expect(await asOf(["--as-of", "2022-05-01"], { SOURCE_DATE_EPOCH: "0" })).toBe("2022-05-01");
  expect(await asOf([], { SOURCE_DATE_EPOCH: "1700000000" })).toBe("2023-11-14");
  expect(await asOf([], { SOURCE_DATE_EPOCH: "soon" })).toBe("2023-12-20");
});

test("without a period the year of the audit is taken; a flag goes before the configuration", async () => {
  const period = async (files: Record<string, string>, argv: readonly string[] = []) =>
    report(
      await run(testFolder({ "a.md": full, "mau.json": mau, ...files }), [
        "audit",
        "--checklist",
        "mau.json",
        "-f",
        "json",
        ...argv,
      ]),
    ).units[0]?.period;
  expect(await period({}, ["--as-of", "2021-03-01"])).toEqual({ from: "2021-01-01", to: "2021-12-31" });
  expect(await period({ "dankiem.json": json({ period: "2022-H1" }) })).toEqual({ from: "2022-01-01", to: "2022-06-30" });
  expect(await period({ "dankiem.json": json({ period: "2022-H1" }) }, ["--period", "2022-Q4"])).toEqual({
    from: "2022-10-01",
    to: "2022-12-31",
  });
});

test("a unit is named by its configuration, else by its papers, else by its folder", async () => {
  const units = async (cwd: string, argv: readonly string[] = ["audit"]) =>
    report(await run(cwd, [...argv, "--checklist", join(cwd, "mau.json"), "-f", "json"])).units.map(
      ({ id, name, kind, parent }) => [id, name, kind, parent],
    );
  const files = { "mau.json": mau };
  expect(
    await units(testFolder({ ...files, "a.md": full, "dankiem.json": json({ unit: { ...unit, parent: "huyen" } }) })),
  ).toEqual([["xa", "UBND xã", "commune", "huyen"]]);
  expect(await units(testFolder({ ...files, "a.md": full, "dankiem.json": json({ unit: { id: "xa", name: "Xã" } }) }))).toEqual([
    ["xa", "Xã", "commune", null],
  ]);
  expect(await units(testFolder({ ...files, "Xã A/a.md": full }), ["audit", "Xã A"])).toEqual([
    ["xa-a", expect.stringMatching(/SƠN KHÊ/i), "commune", null],
  ]);
  expect(await units(testFolder({ ...files, "Xã A/a.md": empty }), ["audit", "Xã A"])).toEqual([["xa-a", "Xã A", null, null]]);
  expect(await units(testFolder({ ...files, "x/a.md": empty }), ["audit", "x", "--unit", "Xã B"])).toEqual([
    ["xa-b", "Xã B", null, null],
  ]);
});

test("a configuration that is named takes the place of the nearest", async () => {
  const cwd = testFolder({
    "mau.json": mau,
    "x/a.md": full,
    "x/dankiem.json": json({ unit }),
    "c.json": json({ unit: { ...unit, id: "khac" }, checklists: ["mau.json"], period: "2023" }),
  });
  const { units, checklists } = report(await run(cwd, ["audit", "x", "-c", "c.json", "-f", "json"]));
  expect([units[0]?.id, checklists.map(({ id }) => id)]).toEqual(["khac", ["mau"]]);
});

test("a folder may hold many units; --unit picks one, and folders without papers or unit are none", async () => {
  const cwd = testFolder({
    "mau.json": mau,
    "dankiem.json": json({ period: "2023", checklists: ["mau.json"] }),
    "x/dankiem.json": json({ unit: { id: "x", name: "Xã X" }, naPolicy: "full" }),
    "x/a.md": full,
    "y/dankiem.json": json({ unit: { id: "y", name: "Xã Y" }, thresholds: { failUnder: 10, maxMissing: 9 } }),
    "z/dankiem.json": json({ extends: "../x/dankiem.json", thresholds: { failUnder: 5, maxMissing: 3 } }),
    "z/b.md": empty,
  });
  const all = report(await run(cwd, ["audit", "-f", "json"]));
  expect(all.units.map(({ id }) => id)).toEqual(["x", "y"]);
  expect(all.documents.map(({ path, unit: of }) => [path, of])).toEqual([
    ["x/a.md", "x"],
    ["z/b.md", "x"],
  ]);
  expect(all.exit).toEqual({ code: 1, reasons: ["score-below-threshold"] });
  expect(report(await run(cwd, ["audit", "-f", "json", "--unit", "x"])).units.map(({ id }) => id)).toEqual(["x"]);
  expect((await run(cwd, ["audit", "--unit", "xx"])).stderr).toContain("có phải là “x”?");
  expect((await run(cwd, ["audit", "--unit", "zzzz"])).stderr).toContain("hiện có: x, y");
});

test("several paths are one audit; paths are relative to the folder that holds them all, and count once", async () => {
  const cwd = testFolder({
    "mau.json": mau,
    "2023/a/1.md": full,
    "2023/b/2.md": full,
    "2023/b/3.md": empty,
    "2023/a b.md": empty,
  });
  const { documents, units } = report(
    await run(cwd, ["audit", "2023/a", "2023/b/2.md", "2023/a/1.md", "2023/a", ...base, "-f", "json"]),
  );
  expect(documents.map(({ path }) => path)).toEqual(["a/1.md", "b/2.md"]);
  expect(units.map(({ id }) => id)).toEqual(["a", "b"]);
  const single = report(await run(cwd, ["audit", "2023/b/2.md", ...base, "-f", "json"]));
  expect(single.documents.map(({ path }) => path)).toEqual(["2.md"]);
});

test("folders of the same name keep their ids apart", async () => {
  const cwd = testFolder({ "mau.json": mau, "x/a/1.md": empty, "y/a/1.md": empty });
  const { units } = report(await run(cwd, ["audit", "x/a", "y/a", ...base, "-f", "json"]));
  expect(units.map(({ id }) => id)).toEqual(["a", "a-2"]);
});

test("a document comes from standard input, under the path that it is given", async () => {
  const cwd = testFolder({ "mau.json": mau, "x/dankiem.json": json({ unit }) });
  const stdin = async () => new TextEncoder().encode(full);
  const named = report(await run(cwd, ["audit", ...base, "-f", "json", "--stdin", "--stdin-filename", "x/moi.md"], { stdin }));
  expect(named.documents.map(({ path, unit: of }) => [path, of])).toEqual([["moi.md", "xa"]]);
  expect(named.scorecards[0]?.earned).toBe(2.5);
  const unnamed = report(await run(cwd, ["audit", ...base, "-f", "json", "--stdin"], { stdin }));
  expect(unnamed.documents.map(({ path }) => path)).toEqual(["stdin.md"]);
  expect((await run(cwd, ["audit", ...base, "--stdin"], { stdin: async () => binary })).code).toBe(2);
  expect(report(await run(cwd, ["audit", ...base, "-f", "json", "--stdin"])).exit.code).toBe(0);
  const huge = await run(cwd, ["audit", ...base, "--stdin", "-f", "json"], { stdin: async () => new Uint8Array(3_000_000) });
  expect(report(huge).exit).toEqual({ code: 2, reasons: ["evidence-unreadable"] });
});

test("what is left out is told", async () => {
  const cwd = testFolder({ "mau.json": mau, "a.md": full, "b.md": full, ".gitignore": "b.md" });
  mkdirSync(join(cwd, "sub"));
  symlinkSync("sub", join(cwd, "link"));
  expect((await run(cwd, ["audit", "a.md", "b.md", ...base])).stderr).toBe("Bỏ qua b.md: tệp thuộc diện không kiểm\n");
  expect((await run(cwd, ["audit", ...base])).stderr).toMatch(/^Bỏ qua link: liên kết/);
  expect((await run(cwd, ["audit", ...base, "--no-ignore", "b.md"])).stderr).toBe("");
});

test("where the kind of unit is not known all checklists in force are taken, and that is told", async () => {
  const cwd = testFolder({ "x/a.md": empty });
  const { stderr, stdout } = await run(cwd, ["audit", "x", "-f", "json", "--period", "2023"]);
  expect(stderr).toMatch(/^x: bảng kiểm ct30, .*nd04.* \(chưa biết loại đơn vị nên dùng mọi bảng kiểm còn hiệu lực\)\n$/);
  expect(JSON.parse(stdout).checklists.length).toBeGreaterThan(2);
});

test("a kind that no checklist is for is refused, with the nearest", async () => {
  const refusal = async (kind: string) =>
    (await run(testFolder({ "a.md": full, "dankiem.json": json({ unit: { ...unit, kind } }) }), ["audit"])).stderr;
  expect(await refusal("comune")).toContain("có phải là “commune”?");
  expect(await refusal("spaceship")).toContain("các loại:");
});

test("an attachment is sought in the audited folder", async () => {
  const cwd = testFolder({
    "mau.json": mau,
    "x/a.md": `${full}\n[ảnh](anh/1.png) và [ảnh](../ngoai.png)\n`,
    "x/anh/1.png": "",
    "ngoai.png": "",
  });
  const { verdicts } = report(await run(cwd, ["audit", "x", ...base, "-f", "json"]));
  expect(verdicts).toHaveLength(1);
});

test("formats and ids that are not near anything are refused with what there is", async () => {
  const cwd = testFolder({ "a.md": full });
  expect((await run(cwd, ["audit", "-f", "powerpoint"])).stderr).toBe(
    `dankiem: Không có dạng kết quả “powerpoint”; hiện có: ${exporters.map(({ name }) => name).join(", ")}\n`,
  );
  expect((await run(cwd, ["audit", "-f", "markdwon"])).stderr).toContain("có phải là “markdown”?");
});

test("paths are told as the user would write them", async () => {
  const cwd = testFolder({ "a.md": full, "x/b.txt": "" });
  expect((await run(cwd, ["audit", "a.md", "x/no.md", "../no"])).stderr).toMatch(
    /^dankiem: Không thấy đường dẫn: x\/no\.md, \/.*\/no\n$/,
  );
  expect((await run(cwd, ["audit", "x/b.txt"])).stderr).toBe("dankiem: Không phải thư mục hay tệp Markdown: x/b.txt\n");
  expect((await run(join(cwd, "x"), ["audit"])).stderr).toBe("dankiem: Không có văn bản Markdown nào để kiểm trong .\n");
  expect((await run(cwd, ["init", "no"])).stderr).toBe("dankiem: Không thấy đường dẫn: no\n");
});

test("why a document cannot be read is told in words", async () => {
  const cwd = testFolder({ "mau.json": mau, "a.md": binary });
  const { documents } = report(await run(cwd, ["audit", ...base, "-f", "json"]));
  expect(documents.map(({ error }) => error)).toEqual(["Tệp không phải văn bản"]);
});
