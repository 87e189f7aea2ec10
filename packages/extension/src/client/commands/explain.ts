import * as vscode from "vscode";
import type { ClientMessage } from "../../messages/client.js";
import { ClientCommands, type ItemChoice, Requests } from "../../protocol.js";
import { register } from "../command.js";
import { pointsText } from "../numbers.js";
import { pickFolded } from "../pick.js";
import { pickRoot } from "../roots.js";
import { pickTexts, type Services, tell } from "../services.js";
import type { TreeNode } from "../tree-node.js";

const SCHEME = "dankiem-explain";

/** The item as a document that the Markdown preview can show; the folder stands in the query. */
function documentOf(root: string, item: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${item}.md`, query: root });
}

/** Explanations as read-only documents, written anew after each audit. */
class Explanations implements vscode.TextDocumentContentProvider {
  readonly #services: Services;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideTextDocumentContent({ path, query }: vscode.Uri): Promise<string> {
    const item = path.slice(1, -".md".length);
    const text = await this.#services.session.ask<string | null>(Requests.explain, { root: query, item });
    return text ?? tell(this.#services, "explain-unknown", { item });
  }

  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
  }
}

/** Registers the command that explains an item, and the documents that it shows. */
export function registerExplanations(services: Services): vscode.Disposable[] {
  const explanations = new Explanations(services);
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, explanations),
    services.session.onAudited(() => explanations.refresh()),
    register(services, ClientCommands.explain, (item?: string | TreeNode, root?: string) => explainItem(services, item, root)),
  ];
}

async function explainItem(services: Services, asked?: string | TreeNode, askedRoot?: string): Promise<void> {
  const isNode = typeof asked === "object" && asked !== null;
  const root = (isNode ? asked.root : askedRoot) ?? (await pickRoot(services));
  if (root === undefined) return;
  const item = (isNode ? asked.item : asked) ?? (await pickItem(services, root, "item-title"));
  if (item === undefined || item === null) return;
  await vscode.commands.executeCommand("markdown.showPreview", documentOf(root, item));
}

/** Lets the user pick one of the items of a folder's checklists. */
export async function pickItem(services: Services, root: string, title: ClientMessage): Promise<string | undefined> {
  const items = await services.session.ask<ItemChoice[]>(Requests.items, { root });
  const choices = items.map(({ id, title, group, points, state }) => ({
    label: title,
    description: id,
    detail: [state, pointsText(services.state.language, points), group].filter((part) => part !== "").join(" · "),
    value: id,
  }));
  return pickFolded(choices, pickTexts(services, title));
}
