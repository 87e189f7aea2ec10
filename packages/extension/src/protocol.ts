import type { Place } from "@dankiem/core";
import type { Report } from "@dankiem/core/report";

/** What the client tells the server at the start; a plain editor tells nothing. */
export interface InitializationOptions {
  /** Settings of an editor that cannot be asked by `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
  /** Whether the editor runs the commands of our client: then links and fixes may use them. */
  readonly hasClientCommands?: boolean;
}

/** How strongly something is shown among the problems; `off` hides it. */
export type Severity = "error" | "warning" | "information" | "hint" | "off";

/** The settings below `dankiem.` that hold for a whole window. */
export interface WindowSettings {
  /** Language of messages; `auto` is the language of the folder's configuration. */
  readonly language: "auto" | "vi" | "en";
  /** Milliseconds without typing before the folder is audited again. */
  readonly debounce: number;
}

/** The settings below `dankiem.` that each folder of a window may have of its own. */
export interface FolderSettings {
  readonly severity: {
    readonly missing: Severity;
    readonly incomplete: Severity;
    readonly against: Severity;
    readonly nearMatch: Severity;
    readonly defect: Severity;
  };
  readonly codeLens: { readonly enabled: boolean; readonly headings: boolean };
  readonly inlayHints: { readonly enabled: boolean };
  /** Ids or files of the checklists that take the place of the configured ones; empty for those. */
  readonly checklists: readonly string[];
  /** Period that takes the place of the configured one; empty for that. */
  readonly period: string;
  /** Id of the one unit to audit; empty for all. */
  readonly unit: string;
}

/** The settings below `dankiem.` as they hold for one folder. */
export interface Settings extends WindowSettings, FolderSettings {}

/** How one unit stands under one checklist. */
interface Standing {
  readonly unit: string;
  readonly unitName: string;
  readonly checklist: string;
  readonly earned: number;
  readonly max: number;
  /** Number of items that failed. */
  readonly missing: number;
}

/** Sent by the server after each audit, and when an audit was stopped or failed. */
export interface AuditedParams {
  /** URI of the audited folder. */
  readonly root: string;
  readonly language: "vi" | "en";
  readonly outcome: "audited" | "cancelled" | "failed";
  /** Why it failed, as a sentence; empty otherwise. */
  readonly error: string;
  readonly standings: readonly Standing[];
  readonly documents: number;
  /** Paths as the editor writes them where these are not the NFC paths of the report, by those. */
  readonly written: Readonly<Record<string, string>>;
}

/** Names one audited folder by its URI. */
export interface RootParams {
  readonly root: string;
}

/** An item as a list offers it. */
export interface ItemChoice {
  readonly id: string;
  readonly title: string;
  readonly checklist: string;
  readonly group: string;
  readonly points: number;
  /** State in words; empty where the item is not audited. */
  readonly state: string;
}

/** A checklist as a list offers it. */
export interface ChecklistChoice {
  readonly id: string;
  readonly title: string;
  readonly selected: boolean;
}

/** A file that the server made; the client asks where to keep it. */
export interface MadeFile {
  /** Proposed name of the file. */
  readonly name: string;
  /** The text, or in base64 the bytes. */
  readonly content: string;
  readonly encoding: "utf8" | "base64";
}

/** Requests of the client, by method. */
export const Requests = {
  /** `RootParams` → `Report | null`: the last report on a folder. */
  report: "dankiem/report",
  /** `RootParams` → `AuditedParams`: reads everything anew and audits; cancellable. */
  audit: "dankiem/audit",
  /** `ExportParams` → `MadeFile | null`. */
  export: "dankiem/export",
  /** → `ExportFormat[]`: the formats that core has. */
  formats: "dankiem/formats",
  /** `ExplainParams` → Markdown, or null for an unknown item. */
  explain: "dankiem/explain",
  /** `RootParams` → `ItemChoice[]`. */
  items: "dankiem/items",
  /** `RootParams` → `ChecklistChoice[]`. */
  checklists: "dankiem/checklists",
  /** `SkeletonParams` → `MadeFile`: a skeleton of evidence for a checklist. */
  skeleton: "dankiem/skeleton",
  /** `NewConfigurationParams` → `MadeFile`: a configuration to begin with. */
  configuration: "dankiem/configuration",
  /** `MarkerParams` → `WorkspaceEdit | null`: says that a passage proves an item. */
  marker: "dankiem/marker",
} as const;

/** Notifications of the server. */
export const Notifications = {
  /** `AuditedParams`. */
  audited: "dankiem/audited",
} as const;

/** A format that a scorecard can be exported in. */
export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  readonly extension: string;
}

export interface ExportParams extends RootParams {
  readonly format: string;
}

export interface ExplainParams extends RootParams {
  readonly item: string;
}

export interface SkeletonParams extends RootParams {
  readonly checklist: string;
}

export interface NewConfigurationParams {
  /** URI of the folder that has none yet. */
  readonly folder: string;
}

export interface MarkerParams {
  readonly uri: string;
  /** 0-based line of the passage. */
  readonly line: number;
  readonly item: string;
}

/** Arguments of the client's command `dankiem.reveal`. */
export interface RevealArguments extends RootParams {
  readonly place: Place;
}

/** Arguments of the client's command `dankiem.insertSnippet`, which fixes use where choices are to be picked. */
export interface InsertSnippetArguments {
  readonly uri: string;
  /** 0-based. */
  readonly position: { readonly line: number; readonly character: number };
  /** In the snippet syntax of editors. */
  readonly snippet: string;
}

/** Commands of the client that server-made lenses, links and fixes name. */
export const ClientCommands = {
  /** `RevealArguments`. */
  reveal: "dankiem.revealPlace",
  /** An item id, and the URI of the audited folder. */
  explain: "dankiem.explainItem",
  /** `MarkerParams` without the item: the client asks for it. */
  addMarker: "dankiem.addMarker",
  /** `InsertSnippetArguments`. */
  insertSnippet: "dankiem.insertSnippet",
} as const;

export type { Report };
