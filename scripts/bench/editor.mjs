// What an inspector feels: one 20 KB paper edited in a folder of 1,000, through the shipped server over stdio.
//   node scripts/bench/editor.mjs [--documents 1000] [--edits 60] [--memory 1000]
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node.js";
import { corpus, LARGE, middle } from "./corpus.mjs";

const SERVER = fileURLToPath(new URL("../../packages/extension/dist/server.cjs", import.meta.url));
/** As our client starts it. */
const AS_CLIENT = ["--max-semi-space-size=64"];
/** The shortest pause that the setting allows: what is measured begins behind it. */
const DEBOUNCE = 50;
const GOAL = 300;
const MEGABYTE = 1024 * 1024;

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "1000" },
    edits: { type: "string", default: "60" },
    memory: { type: "string", default: "1000" },
  },
});
const [documents, edits, memory] = [values.documents, values.edits, values.memory].map(Number);

const CONFIG = {
  root: true,
  unit: { id: "xa", name: "UBND xã", kind: "commune" },
  period: "2023",
  checklists: ["ct30", "kh117", "kl120", "nd04"],
};

/** Writes the folder to disk; returns where it is and the paper that is edited. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), "dankiem-bench-"));
  const papers = corpus(documents);
  for (const paper of papers) {
    mkdirSync(dirname(join(path, paper.path)), { recursive: true });
    writeFileSync(join(path, paper.path), paper.text);
  }
  writeFileSync(join(path, "dankiem.json"), JSON.stringify(CONFIG));
  return { path, edited: papers[middle(documents)] };
}

/** Starts the server on a folder and waits for the first audit. */
async function open(path) {
  const process_ = spawn(process.execPath, [...AS_CLIENT, SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(process_.stdout), new StreamMessageWriter(process_.stdin));
  let wake = () => {};
  connection.onNotification("dankiem/audited", () => wake());
  const audited = () => new Promise((resolve) => (wake = resolve));
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(path).href, name: "bench" }];
  const initializationOptions = { settings: { debounce: DEBOUNCE } };
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders,
    initializationOptions,
  });
  const first = audited();
  const start = performance.now();
  await connection.sendNotification("initialized", {});
  await first;
  return { connection, audited, pid: process_.pid, cold: performance.now() - start };
}

let typedBefore = 0;

/** Writes another sentence into the middle of the paper each time; the time ends when the audit is told. */
async function type({ connection, audited }, uri, text, count) {
  const at = text.indexOf("\n", Math.floor(text.length / 2));
  const times = [];
  for (let edit = 0; edit < count; edit += 1) {
    typedBefore += 1;
    const typed = `${text.slice(0, at)} Ngày ${1 + (edit % 28)}/5/2023 niêm yết lần ${typedBefore}.${text.slice(at)}`;
    const done = audited();
    const start = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [{ text: typed }],
    });
    await done;
    times.push(performance.now() - start - DEBOUNCE);
  }
  return times;
}

const percentile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** Memory that the process holds, in MB; null where the system does not tell. */
function resident(pid) {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    return (Number(pages) * 4096) / MEGABYTE;
  } catch {
    return null;
  }
}

const { path, edited } = folder();
try {
  const server = await open(path);
  const uri = pathToFileURL(join(path, edited.path)).href;
  await server.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: edited.text },
  });
  console.log(`editor: ${documents} documents, first audit ${(server.cold / 1000).toFixed(1)} s`);
  await type(server, uri, edited.text, 5);
  const times = await type(server, uri, edited.text, edits);
  const p95 = percentile(times, 0.95);
  const verdict = p95 <= GOAL ? "within" : "ABOVE";
  console.log(
    `  one paper of ${LARGE / 1000} KB edited: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms after the pause (${verdict} ${GOAL} ms)`,
  );
  await type(server, uri, edited.text, Math.min(100, memory));
  const early = resident(server.pid);
  await type(server, uri, edited.text, Math.max(0, memory - 100));
  const late = resident(server.pid);
  if (early !== null && late !== null)
    console.log(
      `  memory after 100 edits ${early.toFixed(0)} MB, after ${memory} ${late.toFixed(0)} MB (× ${(late / early).toFixed(2)})`,
    );
  await server.connection.sendRequest("shutdown");
  await server.connection.sendNotification("exit");
} finally {
  rmSync(path, { recursive: true, force: true });
}
