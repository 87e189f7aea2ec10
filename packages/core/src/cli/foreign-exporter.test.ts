import { expect, test } from "vitest";
import { base, full, mau } from "../../testing/command-evidence.js";
import { testFolder } from "../../testing/folder.js";
import { run } from "../../testing/io.js";

const head = 'name: "mine", title: { vi: "Của tôi", en: "Mine" }, mediaType: "text/plain", extension: "txt"';
const render = String.raw`render: (report, { quiet }) => report.units.length + " " + quiet + "\n"`;

/** Audits in the format that a module exports. */
async function printed(source: string, name = "mine.mjs", format = `./${name}`) {
  const cwd = testFolder({ [name]: source, "a.md": full, "mau.json": mau });
  return await run(cwd, ["audit", ...base, "-f", format, "--language", "en", "--quiet"]);
}

test.each([
  [`export default { ${head}, ${render} };`, "mine.mjs"],
  [`export const exporter = { ${head}, ${render} };`, "mine.mjs"],
  [`module.exports = { ${head}, ${render} };`, "mine.cjs"],
  [
    `export default { ${head}, async ${render.replace("render: (report, { quiet }) => ", "render(report, { quiet }) { return ")}; } };`,
    "mine.mjs",
  ],
])("%s: a module prints the report", async (source, name) => {
  expect(await printed(source, name)).toEqual({ code: 0, stdout: "1 true\n", stderr: "" });
});

test("bytes are written as they are, and a path needs no ./ where its ending tells", async () => {
  const source = `export default { ${head}, render: () => Uint8Array.from([66, 13]) };`;
  expect((await printed(source, "mine.mjs", "mine.mjs")).stdout).toBe("B\r");
});

test("a stored report is printed likewise", async () => {
  const cwd = testFolder({ "mine.mjs": `export default { ${head}, ${render} };`, "a.md": full, "mau.json": mau });
  await run(cwd, ["audit", ...base, "-f", "json", "-o", "r.json"]);
  expect((await run(cwd, ["export", "r.json", "-f", "./mine.mjs"])).stdout).toBe("1 false\n");
});

test.each([
  ["", "./mine.mjs has neither “export default” nor “export const exporter”"],
  ["export default 7;", "./mine.mjs is no exporter; wrong or missing: name, mediaType, extension, title.vi, title.en, render"],
  [`export default { ${head} };`, "./mine.mjs is no exporter; wrong or missing: render"],
  ['throw new Error("oh");', "./mine.mjs cannot be loaded: oh"],
  [`export default { ${head}, render: () => { throw new Error("oh"); } };`, "./mine.mjs failed on the report: oh"],
  [`export default { ${head}, render: () => 7 };`, "./mine.mjs must return a string or a Uint8Array, returned number"],
  [`export default { ${head}, render: async () => null };`, "./mine.mjs must return a string or a Uint8Array, returned null"],
])("%s is refused in words", async (source, text) => {
  expect(await printed(source)).toEqual({ code: 2, stdout: "", stderr: `dankiem: ${text}\n` });
});

test("a file that is not there, and a folder, are told", async () => {
  const cwd = testFolder({ "a.md": full, "x/a.md": full });
  expect((await run(cwd, ["audit", "-f", "./no.js"])).stderr).toBe("dankiem: Không thấy tệp ./no.js\n");
  expect((await run(cwd, ["audit", "-f", "./x"])).stderr).toBe("dankiem: Không thấy tệp ./x\n");
});

test("a configuration cannot name a format", async () => {
  const cwd = testFolder({ "a.md": full, "dankiem.json": '{ "format": "./mine.mjs" }', "mine.mjs": "throw new Error();" });
  expect((await run(cwd, ["audit"])).stderr).toContain("Không có khóa “format”");
});
