import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";
import { closeEditors, rangeOf, show, warmUp } from "./workspace.js";

const ITEM = "kh117.ii.4.nguoi-dung-dau-doi-thoai";
const OTHER_ITEM = "kh117.ii.8";

async function hoverText(document: vscode.TextDocument, text: string): Promise<string> {
  const { start } = rangeOf(document, text);
  const position = start.translate(0, 1);
  return until(`a hover over ${text}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
    const said = hovers
      .flatMap(({ contents }) => contents.map((each) => (typeof each === "string" ? each : each.value)))
      .join("\n");
    return said === "" ? undefined : said;
  });
}

/** Lenses, hovers, completion and the way to other places. */
export function describeReadingAids(): void {
  describe("reading aids", () => {
    before(warmUp);
    afterEach(closeEditors);

    it("show the state of items above their evidence", async () => {
      const { document } = await show("04-");
      const lenses = await until("code lenses", async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          document.uri,
          100,
        );
        return found.some(({ command }) => command?.command.startsWith("dankiem.")) ? found : undefined;
      });
      for (const { command } of lenses) assert.ok(command === undefined || command.title.length > 0);
    });

    it("say of a cited instrument what took its place", async () => {
      const { document } = await show("03-");
      assert.match(await hoverText(document, "34/2007/PL-UBTVQH11"), /10\/2022\/QH15/);
    });

    it("explain an item where its id is written", async () => {
      const { document } = await show("09-");
      assert.match(await hoverText(document, ITEM), /đối thoại/);
    });

    it("complete ids of items", async () => {
      const { document } = await show("09-");
      const { start } = rangeOf(document, ITEM);
      const list = await until("ids of items", async () => {
        const found = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          start,
        );
        return found.items.length > 0 ? found : undefined;
      });
      const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      assert.ok(labels.includes(OTHER_ITEM), `${OTHER_ITEM} is not among ${labels.length} proposals`);
    });

    it("list the records of a document as symbols", async () => {
      const { document } = await show("04-");
      const symbols = await until("symbols", async () => {
        const found = await vscode.commands.executeCommand<unknown[]>("vscode.executeDocumentSymbolProvider", document.uri);
        return found?.length > 0 ? found : undefined;
      });
      assert.ok(symbols.length > 0);
    });
  });
}
