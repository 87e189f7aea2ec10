import type { Document, Facts, Group, Item, Language, Library } from "@dankiem/core";
import type { Report, ReportVerdict } from "@dankiem/core/report";
import type { FolderSettings } from "../../protocol.js";

/** An item with where it stands. */
export interface KnownItem {
  readonly item: Item;
  readonly group: Group;
  /** Id of its checklist. */
  readonly checklist: string;
}

/** What one audit of a folder brought: everything that the features of the editor are made of. Never changed. */
export interface Snapshot {
  /** Absolute path of the audited folder. */
  readonly root: string;
  /** The settings of the folder under which it was audited, and is shown. */
  readonly settings: FolderSettings;
  readonly report: Report;
  readonly library: Library;
  readonly language: Language;
  /** The documents as they were audited, unsaved text included, by their paths in the report. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Returns the facts of an audited document. */
  readonly factsOf: (document: Document) => Facts;
  /** The items of the checklists that were audited, by id. */
  readonly items: ReadonlyMap<string, KnownItem>;
  /** Verdicts by item; several where several units are audited. */
  readonly verdicts: ReadonlyMap<string, readonly ReportVerdict[]>;
  /** Paths of the files of the folder that are no documents, relative to it: what links may point to. */
  readonly attachments: readonly string[];
  /** Paths as the editor writes them, by the paths of the report (NFC), of files for which they differ. */
  readonly written: ReadonlyMap<string, string>;
}

/** Returns the items of a report's checklists, by id. */
export function knownItems(library: Library, report: Report): ReadonlyMap<string, KnownItem> {
  const audited = new Set(report.checklists.map(({ id }) => id));
  return new Map(
    library.checklists
      .filter(({ checklist }) => audited.has(checklist.id))
      .flatMap(({ checklist }) =>
        checklist.groups.flatMap((group) =>
          group.items.map((item) => [item.id, { item, group, checklist: checklist.id }] as const),
        ),
      ),
  );
}
