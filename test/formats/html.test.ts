import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "@dankiem/core/report";
import axe, { type AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../editor/harness/browser.js";
import { temporaryFolder } from "../temporary-folder.js";
import { emptyReport, exampleReport, hostileReport, rendered } from "./reports.js";

const KINDS = ["commune", "ward", "hostile", "empty"] as const;
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [1200, 360] as const;
const TIMEOUT = 120_000;
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const reports: Partial<Record<(typeof KINDS)[number], Report>> = {};

beforeAll(async () => {
  const [commune, ward] = await Promise.all([
    exampleReport("xa-son-khe-2023", "2023-12-31"),
    exampleReport("phuong-ben-cau-2024", "2024-12-31"),
  ]);
  Object.assign(reports, { commune, ward, hostile: hostileReport(commune), empty: emptyReport(commune) });
}, TIMEOUT);

function reportOf(kind: (typeof KINDS)[number]): Report {
  const found = reports[kind];
  if (found === undefined) throw new Error(`no report ${kind}`);
  return found;
}

const pageOf = (kind: (typeof KINDS)[number]) => rendered("html", reportOf(kind));

const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });

async function flaws(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`));
}

test("the validator sees a flaw where there is one", async () => {
  expect(await flaws(pageOf("empty").replace("</main>", "<img src=a.png></main>"))).not.toEqual([]);
});

test.each(KINDS)("%s: the page is valid HTML", async (kind) => expect(await flaws(pageOf(kind))).toEqual([]), TIMEOUT);

const missing = existsSync(CHROMIUM) ? "" : " (skipped: Chromium is missing; name it in CHROMIUM)";

describe.skipIf(missing !== "")(`in Chromium${missing}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, TIMEOUT);
  afterAll(() => browser.close());

  test.each(KINDS)(
    "%s: axe finds nothing against the page, light or dark, wide or narrow",
    async (kind) => {
      const page = await browser.newPage();
      const complaints = await open(page, pageOf(kind));
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect(await flawsOfView(page), `${colorScheme} ${width}`).toEqual({ violations: [], overflow: 0 });
        }
      }
      expect(complaints).toEqual([]);
      await page.close();
    },
    TIMEOUT * 2,
  );

  test.each(KINDS)("%s: the badge is a picture with a name that a browser can read", async (kind) => {
    const page = await browser.newPage();
    const title = await page.evaluate(`(${NAME_OF_PICTURE})(${JSON.stringify(rendered("badge", reportOf(kind)))})`);
    await page.close();
    expect(title).toMatch(/^.+: .+/u);
  });

  test("axe sees a flaw where there is one", async () => {
    const html = pageOf("empty").replace(
      "</main>",
      '<p style="color:#777;background:#888">Chữ khó đọc trên nền này</p><img src="a.png"></main>',
    );
    const page = await browser.newPage();
    await open(page, html.replace(/<meta http-equiv[^>]*>/, ""));
    const { violations } = await flawsOfView(page);
    expect(violations.map((one) => one.split(" ")[0])).toEqual(expect.arrayContaining(["color-contrast", "image-alt"]));
  });
});

/** Returns the title of an SVG, within the browser; null where it is no SVG. */
const NAME_OF_PICTURE = `(svg) => {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return documentElement.localName === "svg" ? documentElement.querySelector("title").textContent : null;
}`;

/** Opens a page from a file, with all that is folded away shown; returns what the browser complains of, then and later. */
async function open(page: Page, html: string): Promise<readonly string[]> {
  const address = pathToFileURL(join(temporaryFolder({ "page.html": html }), "page.html")).href;
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => void (request.url() !== address && complaints.push(request.url())));
  await page.goto(address);
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.evaluate(axe.source);
  return complaints;
}

/** What is wrong with a page as it stands: what axe says, and how far it is wider than its window. */
interface ViewFlaws {
  readonly violations: readonly string[];
  readonly overflow: number;
}

async function flawsOfView(page: Page): Promise<ViewFlaws> {
  const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  return { violations, overflow: Number(overflow) };
}
