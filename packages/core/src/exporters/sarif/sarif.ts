import { jsonText } from "../../lib/json-text.js";
import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import type { TextExporter } from "../lib/define.js";
import { exitLines } from "../lib/exit-reasons.js";
import { shownPlace } from "../lib/wanting-text.js";
import { message } from "./messages.js";
import { artifactLocation, BASE_ID, physicalLocation } from "./place.js";
import { sarifResults } from "./results.js";
import { sarifRules } from "./rules.js";
import { literal } from "./text.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** What code scanning services take of one run. */
const RESULT_LIMIT = 25_000;
/** Notices that only inform: a scan has no defect to show for them. */
const INFORMATIVE: ReadonlySet<string> = new Set(["instruments-in-force"]);

function render(report: Report): string {
  const notices = report.notices.filter(({ code }) => !INFORMATIVE.has(code));
  const rules = sarifRules(report, notices);
  const results = sarifResults(report, notices, rules);
  const omitted = Math.max(0, results.length - RESULT_LIMIT);
  const { name, version } = report.tool;
  return jsonText({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules: rules.rules } },
        language: report.language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [BASE_ID]: { description: { text: message(report.language, "machine-root") } } },
        invocations: [invocation(report, omitted)],
        artifacts: report.documents.map(artifact),
        results: results.slice(0, RESULT_LIMIT),
        properties: { asOf: report.asOf, omittedResults: omitted, scorecards: report.scorecards },
      },
    ],
  });
}

/** How the run went: what could not be checked is no fault of the papers, so it is no result. */
function invocation(report: Report, omitted: number): object {
  const { language, exit } = report;
  const left = omitted === 0 ? [] : [message(language, "machine-omitted", { count: omitted, limit: RESULT_LIMIT })];
  const told = [...unread(report), ...broken(report), ...left.map((text) => ({ level: "warning", message: { text } }))];
  return {
    executionSuccessful: exit.code !== 2,
    exitCode: exit.code,
    ...(exit.reasons.length === 0 ? {} : { exitCodeDescription: exitLines(report).join(" ") }),
    ...(told.length === 0 ? {} : { toolExecutionNotifications: told }),
  };
}

function unread({ documents, language }: Report): readonly object[] {
  return documents.flatMap(({ path, error }) =>
    error === undefined
      ? []
      : [
          {
            level: "error",
            message: { text: literal(message(language, "export-unreadable", { error: prose(error) })) },
            locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
          },
        ],
  );
}

function broken({ verdicts, language }: Report): readonly object[] {
  return verdicts
    .filter(({ state }) => state === "error")
    .map((verdict) => {
      const place = shownPlace(verdict);
      const text = message(language, "machine-broken", { item: verdict.item, message: prose(verdict.message) });
      return {
        level: "error",
        message: { text: literal(text) },
        associatedRule: { id: verdict.item },
        ...(place === null ? {} : { locations: [{ physicalLocation: physicalLocation(place) }] }),
      };
    });
}

function artifact({ path, sha256, number }: Report["documents"][number]): object {
  return {
    location: artifactLocation(path),
    ...(sha256 === null ? {} : { hashes: { "sha-256": sha256 } }),
    ...(number === null ? {} : { properties: { number } }),
  };
}

/** What lost points and the defects of papers as a SARIF 2.1.0 log, for code scanning. */
export const sarif: TextExporter = {
  name: "sarif",
  title: { vi: "SARIF cho công cụ quét mã nguồn", en: "SARIF for code scanning" },
  mediaType: "application/sarif+json",
  extension: "sarif",
  render,
};
