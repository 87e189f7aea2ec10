import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { exporterNamed, pointsText, type Report, stateText } from "@dankiem/core/report";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { dankiemProcess, ROOT } from "../command-line.js";
import { temporaryFolder } from "../temporary-folder.js";
import { exampleReport, hostileReport } from "./reports.js";

const FORMATS = ["docx", "docx-bien-ban"] as const;
const EXAMPLES = [
  ["xa-son-khe-2023", "2023-12-31"],
  ["phuong-ben-cau-2024", "2024-12-31"],
] as const;
const OPTIONS = { color: false, columns: 80, quiet: false } as const;
const TIMEOUT = 240_000;

const isThere = (tool: string, flag: string) => spawnSync(tool, [flag]).error === undefined;
// A LibreOffice that has only the spreadsheet cannot open a paper.
const WRITER = ["/usr/lib/libreoffice/program/libswlo.so", "/usr/lib64/libreoffice/program/libswlo.so"];
const found = isThere("soffice", "--version") && isThere("pdftotext", "-v") && WRITER.some((path) => existsSync(path));
const reason = found ? "" : " (skipped: LibreOffice Writer or pdftotext is not installed)";
const office = found ? test : test.skip;

async function paper(format: string, report: Report): Promise<Uint8Array> {
  return (await exporterNamed(format)?.render(report, OPTIONS)) as Uint8Array;
}

/** A part of a paper as XML. */
function part(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

/** Opens a paper with LibreOffice and returns its PDF. */
async function pdfOf(bytes: Uint8Array): Promise<string> {
  const folder = temporaryFolder({ "paper.docx": bytes, "profile/keep": "" });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const source = join(folder, "paper.docx");
  await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source]);
  return join(folder, "paper.pdf");
}

/** The text of each page of a PDF, with all spaces gone, since lines break anywhere. */
async function pagesOf(pdf: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)("pdftotext", [...flags, pdf, "-"], { maxBuffer: 64_000_000 });
  return stdout.split("\f").slice(0, -1).map(squeezed);
}

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

let report: Report;
beforeAll(async () => {
  report = await exampleReport(...EXAMPLES[0]);
}, TIMEOUT);

describe.each(FORMATS)("%s measured from its XML", (format) => {
  let body = "";
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = Uint8Array.from(await paper(format, report));
    body = part(bytes, "word/document.xml");
  });
  const sections = () => [...body.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([section]) => section);

  test("the sheet is A4, upright for the paper and across for the appendix, with the margins of the Decree", () => {
    expect(sections()).toHaveLength(2);
    const [upright = "", across = ""] = sections();
    expect(upright).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(across).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    for (const section of sections()) {
      expect(section).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
    }
  });

  test("page numbers of 14 points stand centred in the header, not on a first page", () => {
    for (const section of sections()) {
      expect(section).toContain("<w:titlePg/>");
      const id = /<w:headerReference w:type="default" r:id="(\w+)"\/>/.exec(section)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(part(bytes, "word/_rels/document.xml.rels"))?.[1];
      const header = part(bytes, `word/${target}`);
      expect(header).toContain('<w:jc w:val="center"/>');
      expect(header).toContain('<w:sz w:val="28"/>');
      expect(header).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    }
  });

  test("letters are Times New Roman in all four slots, 14 points and black, and nothing else is used", () => {
    const styles = part(bytes, "word/styles.xml");
    const slots = ["ascii", "hAnsi", "cs", "eastAsia"].map((slot) => `(?=[^>]*w:${slot}="Times New Roman")`).join("");
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
    expect(defaults).toMatch(new RegExp(`<w:rFonts${slots}`));
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect([...`${styles}${body}`.matchAll(/<w:rFonts[^>]*\bw:ascii="([^"]+)"/g)].map(([, font]) => font)).toEqual(
      [...`${styles}${body}`.matchAll(/<w:rFonts[^>]*\bw:ascii="([^"]+)"/g)].map(() => "Times New Roman"),
    );
    for (const [, id, colour] of styles.matchAll(/w:styleId="(Heading[123])".*?<w:color w:val="(\w+)"\/>/gs)) {
      expect(colour, id).toBe("000000");
    }
  });

  test("State and motto are bold in 13 and 14 points, the rule below is as long as the motto", () => {
    const run = (text: string) => body.match(new RegExp(`<w:r>(?:(?!<w:r>).)*${text}(?:(?!<w:r>).)*</w:r>`, "s"))?.[0] ?? "";
    expect(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toMatch(/<w:b\/>.*<w:sz w:val="26"\/>/s);
    expect(run("Độc lập - Tự do - Hạnh phúc")).toContain("<w:b/>");
    const rules = [...body.matchAll(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:bottom w:val="single"(?:(?!<\/w:pPr>).)*<\/w:pPr>/gs)];
    // Below the issuing body, the motto, the subject and the title of the appendix.
    expect(rules).toHaveLength(4);
    const [, , left = "", right = ""] =
      /<w:ind(?=[^>]*w:(left|start)="(\d+)")(?=[^>]*w:(?:right|end)="(\d+)")/.exec(rules[1]?.[0] ?? "") ?? [];
    // The right half of the head is 5654 twips wide; the motto in bold letters of 14 points is 3428 twips long.
    expect(Math.abs(5654 - Number(left) - Number(right) - 3428)).toBeLessThan(10);
  });

  test("the body is justified with a first line of one centimetre and six points between paragraphs", () => {
    const paragraph = body.match(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:jc w:val="both"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/s)?.[0] ?? "";
    expect(paragraph).toContain('w:firstLine="567"');
    expect(paragraph).toMatch(/<w:spacing(?=[^>]*w:before="120")(?=[^>]*w:after="120")/);
  });

  test("the heads of tables repeat, and tables are as wide as the text", () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const lined = tables.filter((table) => table.includes("STT"));
    expect(lined.length).toBeGreaterThan(report.scorecards.length);
    for (const table of lined) expect(table).toMatch(/<w:tr>\s*<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/s);
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect([9354, 14_286]).toContain(widths.reduce((sum, width) => sum + width, 0));
    }
  });
});

test.each(FORMATS)(
  "%s: the command line writes the same bytes in the earliest and in a late time zone",
  async (format) => {
    const folder = temporaryFolder({});
    const written = async (zone: string) => {
      const file = join(folder, `${zone.replace("/", "-")}.docx`);
      const argv = ["audit", join("examples", EXAMPLES[0][0]), "-f", format, "--as-of", EXAMPLES[0][1], "-o", file];
      await dankiemProcess(argv, ROOT, { TZ: zone });
      return readFileSync(file);
    };
    expect(await written("Pacific/Kiritimati")).toEqual(await written("America/Los_Angeles"));
  },
  TIMEOUT,
);

/** The cells of each row of a table, as text. */
function rowsOf(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)]
        .map(([line]) => [...line.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""))
        .join("\n"),
    ),
  );
}

test.each(FORMATS.flatMap((format) => EXAMPLES.map(([example, asOf]) => ({ format, example, asOf }))))(
  "$format of $example: id, maximum, points and state of every row of the appendix are the report's",
  async ({ format, example, asOf }) => {
    const given = await exampleReport(example, asOf);
    const body = part(await paper(format, given), "word/document.xml");
    const rows = rowsOf(body.slice(body.indexOf("BẢNG ĐIỂM")));
    const shown = rows
      .filter(([number = ""]) => /^\d+$/.test(number))
      .map(([, item = "", , max, earned, state]) => [item.split("\n").at(-1), max, earned, state]);
    const expected = given.verdicts.map(({ item, points, state }) => [
      item,
      pointsText("vi", points.max),
      state === "notapplicable" ? "–" : pointsText("vi", points.earned),
      stateText("vi", state).replace(/^\S+ /, ""),
    ]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
    const totals = rows.filter(([first]) => first === "Tổng cộng").map(([, max, earned]) => [max, earned]);
    expect(totals).toEqual(given.scorecards.map(({ max, earned }) => [pointsText("vi", max), pointsText("vi", earned)]));
  },
  TIMEOUT,
);

describe.each(EXAMPLES)("%s opened by LibreOffice", (example, asOf) => {
  test.skipIf(!found).each(FORMATS)(
    `%s: every item stands on its pages with its points, and so do groups and formulas${reason}`,
    async (format) => {
      const given = await exampleReport(example, asOf);
      const pdf = await pdfOf(await paper(format, given));
      const pages = await pagesOf(pdf, "-layout");
      const text = pages.join("");
      for (const { formula } of given.scorecards) expect(text).toContain(squeezed(formula));
      for (const group of given.scorecards.flatMap(({ groups }) => groups)) {
        expect(text).toContain(`${pointsText("vi", group.earned)}/${pointsText("vi", group.max)}điểm`);
      }
      const flowing = (await pagesOf(pdf)).join("");
      for (const { title, item, points, state } of given.verdicts) {
        if (state === "notselected") continue;
        expect(flowing).toContain(squeezed(title));
        expect(flowing).toContain(squeezed(item));
        if (state === "pass" || state === "partial" || state === "fail") {
          expect(flowing).toContain(
            squeezed(`${title} (${pointsText("vi", points.earned)}/${pointsText("vi", points.max)} điểm`),
          );
        }
      }
      expect(pages[0]).toContain("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM");
      expect(pages[0]).not.toMatch(/^1/);
      expect(pages[1]).toMatch(/^2/);
    },
    TIMEOUT,
  );
});

/** A report of few items, since every title of a hostile one fills pages. */
function fewItems(whole: Report): Report {
  const [card] = whole.scorecards;
  if (card === undefined) throw new Error("The report has no scorecard.");
  const verdicts = whole.verdicts.filter(({ checklist, group }) => checklist === card.checklist && group === card.groups[0]?.id);
  const checklists = whole.checklists.filter(({ id }) => id === card.checklist);
  return { ...whole, checklists, verdicts, scorecards: [{ ...card, groups: card.groups.slice(0, 1) }], publications: [] };
}

office.each(FORMATS)(
  `%s: hostile text is still a paper that opens${reason}`,
  async (format) => {
    const pages = await pagesOf(await pdfOf(await paper(format, hostileReport(fewItems(report)))));
    expect(pages.length).toBeGreaterThan(20);
  },
  TIMEOUT,
);
