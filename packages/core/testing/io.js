import { main } from "../src/cli/main.js";
/** Runs the command line in a folder on 20 December 2023, without a terminal and with an empty environment. */
export async function run(cwd, argv, change = {}) {
  const out = [];
  const err = [];
  const code = await main(argv, {
    cwd,
    env: {},
    isTTY: false,
    columns: 0,
    stdout: (data) => void out.push(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    stderr: (text) => void err.push(text),
    stdin: async () => new Uint8Array(),
    today: () => "2023-12-20",
    ...change,
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}
//# sourceMappingURL=io.js.map
