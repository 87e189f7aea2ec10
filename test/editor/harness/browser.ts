import { type Browser, chromium, type Page } from "playwright-core";

const SWITCHES = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  // Nothing outside this machine can even be named.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** A page on the workbench, and the addresses that it asked for outside this machine. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly outside: readonly string[];
}

/** Starts a headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", headless: true, args: SWITCHES });
}

// Names that never leave the browser: VS Code's service worker answers for the files of a web view.
const ANSWERED_INSIDE = /\.vscode-resource\.vscode-cdn\.net$/;

function isOutside(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1" && !ANSWERED_INSIDE.test(hostname);
}

/** Opens an empty page; requests are only watched, since a page that is routed may not reach the server's socket. */
export async function openPage(browser: Browser): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    if (isOutside(request.url())) outside.push(request.url());
  });
  if (process.env["VERBOSE"] !== undefined) {
    page.on("console", (message) => process.stdout.write(`[page ${message.type()}] ${message.text().slice(0, 300)}\n`));
  }
  return { page, outside };
}
