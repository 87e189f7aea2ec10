import { jsonText } from "../../lib/json-text.js";
import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import type { TextExporter } from "../lib/define.js";
import { relativeUri } from "../lib/relative-uri.js";
import { stableUuid } from "../lib/stable-uuid.js";
import { inline } from "../markdown/escape.js";
import { message } from "./messages.js";
import { listed, oscalProps, paperUuid, partyUuid, startOf, UNIT_ROLE } from "./parts.js";
import { oscalResults } from "./results.js";

const OSCAL_VERSION = "1.2.0";

function render(report: Report): string {
  const plan = planUuid(report);
  return jsonText({
    "assessment-results": {
      // OSCAL wants another id as soon as anything in the document is another.
      uuid: stableUuid("oscal", "document", JSON.stringify(report)),
      metadata: metadata(report),
      "import-ap": { href: `#${plan}` },
      results: oscalResults(report),
      "back-matter": { resources: [planResource(report, plan), ...report.documents.map(paper)] },
    },
  });
}

function metadata({ language, asOf, tool, units, exit }: Report): object {
  return {
    title: message(language, "oscal-title"),
    "last-modified": startOf(asOf),
    version: asOf,
    "oscal-version": OSCAL_VERSION,
    ...oscalProps({ tool: tool.name, "tool-version": tool.version, language, "exit-code": exit.code }),
    ...listed("roles", units.length === 0 ? [] : [{ id: UNIT_ROLE, title: message(language, "oscal-unit-role") }]),
    ...listed(
      "parties",
      units.map(({ id, name, kind }) => ({
        uuid: partyUuid(id),
        type: "organization",
        name: prose(name) || id,
        ...oscalProps({ unit: id, kind }),
      })),
    ),
    ...listed(
      "responsible-parties",
      units.length === 0 ? [] : [{ "role-id": UNIT_ROLE, "party-uuids": units.map(({ id }) => partyUuid(id)) }],
    ),
  };
}

function planUuid({ checklists }: Report): string {
  return stableUuid("oscal", "plan", ...checklists.flatMap(({ id, version, sha256 }) => [id, version, sha256]));
}

/** There is no assessment plan beside the checklists, so they stand in for one. */
function planResource({ language, checklists }: Report, uuid: string): object {
  const titles = checklists.map(({ id, version, title }) => inline(`${id} ${version}: ${title}`));
  return {
    uuid,
    title: message(language, "oscal-plan"),
    description: titles.join("; ") || message(language, "oscal-unnamed"),
    ...oscalProps(Object.fromEntries(checklists.map(({ id, sha256 }) => [`sha256-${id}`, sha256]))),
  };
}

function paper(document: Report["documents"][number]): object {
  const { path, sha256, number, kind, date, unit, error = null } = document;
  const hashes = sha256 === null ? [] : [{ algorithm: "SHA-256", value: sha256 }];
  return {
    uuid: paperUuid(document),
    title: inline(path),
    ...oscalProps({ unit, number, kind, date, error }),
    rlinks: [{ href: relativeUri(path), ...listed("hashes", hashes) }],
  };
}

/** OSCAL assessment results: findings and observations with their evidence, self-scores as attestations. */
export const oscal: TextExporter = {
  name: "oscal",
  title: { vi: "OSCAL: kết quả đánh giá", en: "OSCAL assessment results" },
  mediaType: "application/json",
  extension: "json",
  render,
};
