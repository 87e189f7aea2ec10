import { TextDocument } from "vscode-languageserver-textdocument";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { completionsAt } from "../src/server/completion/completion.js";
import type { Snapshot } from "../src/server/lib/snapshot.js";
import { snapshotOf, type TestFolder } from "./snapshot.js";

/** What is offered at one position. */
interface Offered {
  /** In the order of the list. */
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  readonly snapshot: Snapshot;
  /** Returns the text with one of the offers taken. */
  readonly apply: (label: string) => string;
}

/** Returns what is offered where `¦` stands in the text of `bao-cao/a.md`, beside the other texts of a folder. */
export function complete(marked: string, folder: TestFolder = {}, others: Readonly<Record<string, string>> = {}): Offered {
  const text = marked.replace("¦", "");
  const document = TextDocument.create("", "markdown", 0, text);
  const snapshot = snapshotOf({ "bao-cao/a.md": text, ...others }, folder);
  const found = completionsAt(snapshot, "bao-cao/a.md", document.positionAt(marked.indexOf("¦")));
  const items = found.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
  const apply = (label: string) => {
    const item = items.find((each) => each.label === label);
    if (item === undefined) throw new Error(`not offered: ${label}`);
    return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  };
  return { items, apply, snapshot, labels: items.map(({ label }) => label) };
}
