import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "@dankiem/core";
import { skeletonOf } from "@dankiem/core/editor";
import { beginConfiguration } from "@dankiem/core/node";
import { exporterNamed, exporters, message, type Report, titleIn } from "@dankiem/core/report";
import type { CancellationToken, Connection, WorkspaceEdit } from "vscode-languageserver";
import {
  type AuditedParams,
  type ChecklistChoice,
  type ExplainParams,
  type ExportFormat,
  type ExportParams,
  type ItemChoice,
  type MadeFile,
  type MarkerParams,
  type NewConfigurationParams,
  Requests,
  type RootParams,
  type SkeletonParams,
} from "../protocol.js";
import { auditedParams } from "./audit/session.js";
import type { Workspace } from "./audit/workspace.js";
import { defectExplanation } from "./diagnostics/defect-explanations.js";
import { markerEdit } from "./fixes/marker.js";
import { explanationOf } from "./hover/explanation.js";
import { uriOf } from "./lib/ranges.js";
import type { Snapshot } from "./lib/snapshot.js";

/** Formats that make sense outside a terminal. */
const HIDDEN_FORMATS: ReadonlySet<string> = new Set(["stylish"]);

/** Answers the requests of our own client; any other may send them too. */
export function registerRequests(connection: Connection, workspace: Workspace, today: () => string): void {
  const snapshotAt = ({ root }: RootParams): Snapshot | null => workspace.folderAt(root)?.session.snapshot ?? null;
  connection.onRequest(Requests.report, (params: RootParams): Report | null => snapshotAt(params)?.report ?? null);
  connection.onRequest(Requests.audit, (params: RootParams, token: CancellationToken) => audit(workspace, params, token));
  connection.onRequest(Requests.formats, (): ExportFormat[] => formats(languageOf(workspace)));
  connection.onRequest(Requests.export, (params: ExportParams) => exported(snapshotAt(params), params.format));
  connection.onRequest(Requests.explain, (params: ExplainParams) => explained(snapshotAt(params), params.item));
  connection.onRequest(Requests.items, (params: RootParams): ItemChoice[] => items(snapshotAt(params)));
  connection.onRequest(Requests.checklists, (params: RootParams): ChecklistChoice[] => checklists(snapshotAt(params)));
  connection.onRequest(Requests.skeleton, (params: SkeletonParams) => skeleton(snapshotAt(params), params.checklist));
  connection.onRequest(Requests.configuration, ({ folder }: NewConfigurationParams): MadeFile => {
    const { language } = workspace.settings.window;
    const config = beginConfiguration(fileURLToPath(folder), today(), language === "auto" ? "vi" : language);
    return textFile("dankiem.json", `${JSON.stringify(config, null, 2)}\n`);
  });
  connection.onRequest(Requests.marker, async ({ uri, line, item }: MarkerParams): Promise<WorkspaceEdit | null> => {
    const located = workspace.locate(uri);
    if (located === null) return null;
    await located.folder.auditor.settled();
    const { snapshot } = located.folder.session;
    return snapshot === null ? null : markerEdit(snapshot, located.path, line, item);
  });
}

async function audit(workspace: Workspace, { root }: RootParams, token: CancellationToken): Promise<AuditedParams | null> {
  const folder = workspace.folderAt(root);
  if (folder === null) return null;
  workspace.forget();
  const isCancelled = () => token.isCancellationRequested;
  const outcome = await folder.auditor.auditNow({ reload: true, isShown: true, isCancelled });
  return auditedParams(uriOf(folder.session.root, ""), outcome);
}

function languageOf({ folders, settings }: Workspace): Language {
  const { language } = settings.window;
  return folders[0]?.session.snapshot?.language ?? (language === "auto" ? "vi" : language);
}

function formats(language: Language): ExportFormat[] {
  return exporters
    .filter(({ name }) => !HIDDEN_FORMATS.has(name))
    .map(({ name, title, extension }) => ({ name, title: title[language], extension }));
}

const textFile = (name: string, content: string): MadeFile => ({ name, content, encoding: "utf8" });

async function exported(snapshot: Snapshot | null, format: string): Promise<MadeFile | null> {
  const exporter = exporterNamed(format);
  if (snapshot === null || exporter === undefined) return null;
  const rendered = await exporter.render(snapshot.report, { color: false, columns: 0, quiet: false });
  const name = `${fileName(snapshot)}.${exporter.extension}`;
  if (typeof rendered === "string") return textFile(name, rendered);
  return { name, content: Buffer.from(rendered).toString("base64"), encoding: "base64" };
}

/** The unit and its period, so that exports of several years lie side by side. */
function fileName({ report: { units }, root }: Snapshot): string {
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return `dankiem-${basename(root)}`;
  return `dankiem-${unit.id}-${unit.period.from.slice(0, 4)}`;
}

function explained(snapshot: Snapshot | null, what: string): string | null {
  if (snapshot === null) return null;
  return explanationOf(what, snapshot) ?? defectExplanation(what, snapshot.language);
}

function items(snapshot: Snapshot | null): ItemChoice[] {
  if (snapshot === null) return [];
  const { language, verdicts } = snapshot;
  return [...snapshot.items.values()].map(({ item, group, checklist }) => {
    const state = verdicts.get(item.id)?.[0]?.state;
    return {
      id: item.id,
      title: titleIn(language, item),
      checklist,
      group: titleIn(language, group),
      points: item.points,
      state: state === undefined ? "" : message(language, `export-state-${state}`),
    };
  });
}

function checklists(snapshot: Snapshot | null): ChecklistChoice[] {
  if (snapshot === null) return [];
  const selected = new Set(snapshot.report.checklists.map(({ id }) => id));
  return snapshot.library.checklists.map(({ checklist }) => ({
    id: checklist.id,
    title: titleIn(snapshot.language, checklist),
    selected: selected.has(checklist.id),
  }));
}

function skeleton(snapshot: Snapshot | null, id: string): MadeFile | null {
  const found = snapshot?.library.checklists.find(({ checklist }) => checklist.id === id);
  return found === undefined ? null : textFile(`${id}.md`, skeletonOf(found.checklist));
}
