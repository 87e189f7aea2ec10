import { today } from "../node/today.js";
import type { Io } from "./io.js";
import { main } from "./main.js";

// A reader that has seen enough (`dankiem audit | head`) closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 0,
  stdout: (data) => void process.stdout.write(data),
  stderr: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  today,
};

process.exitCode = await main(process.argv.slice(2), io);
