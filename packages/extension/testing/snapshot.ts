import { type Document, inspect, type Language } from "@dankiem/core";
import { collectFacts, groupBy } from "@dankiem/core/editor";
import { canonicalHash, loadLibrary } from "@dankiem/core/node";
import { DEFAULTS } from "../src/server/audit/settings.js";
import { knownItems, type Snapshot } from "../src/server/lib/snapshot.js";

const library = loadLibrary([]);

/** What a test may change of the audited folder. */
export interface TestFolder {
  readonly language?: Language;
  readonly checklists?: readonly string[];
  /** Files of the folder that are no documents. */
  readonly attachments?: readonly string[];
  /** Paths as the editor writes them, by those of the report. */
  readonly written?: ReadonlyMap<string, string>;
}

/** Returns the snapshot of a commune's folder for 2023 with the given texts, audited against kh117 unless told otherwise. */
export function snapshotOf(texts: Readonly<Record<string, string>>, folder: TestFolder = {}): Snapshot {
  const { language = "vi", checklists = ["kh117"], attachments = [], written = new Map<string, string>() } = folder;
  const documents = Object.entries(texts).map(([path, text]): Document => ({ path, text, sha256: canonicalHash(text) }));
  const period = { from: "2023-01-01", to: "2023-12-31" };
  const unit = { id: "xa", name: "UBND xã Sơn Khê", kind: "commune", parent: null, period };
  const report = inspect({
    units: [{ unit, documents, unreadable: [], checklists: [...checklists], naPolicy: null, similarity: "off" }],
    library,
    asOf: "2023-12-31",
    language,
    exists: (path) => attachments.includes(path),
    gates: { failUnder: null, maxMissing: null },
    version: "1.2.3",
  });
  return {
    root: "/folder",
    settings: DEFAULTS,
    report,
    library,
    language,
    documents: new Map(documents.map((document) => [document.path, document])),
    factsOf: collectFacts,
    items: knownItems(library, report),
    verdicts: groupBy(report.verdicts, ({ item }) => item),
    attachments,
    written,
  };
}
