import * as vscode from "vscode";
import { matches } from "./fold.js";

/** One line of a list to pick from. */
export interface Choice<Value> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: Value;
}

interface Line<Value> extends vscode.QuickPickItem {
  /** Undefined where the line only says something. */
  readonly value: Value | undefined;
}

/** What a list says. */
export interface PickTexts {
  readonly placeholder: string;
  /** Where nothing matches what was typed. */
  readonly nothing: string;
}

/**
 * Lets the user pick one line. What is typed is looked for in all that a line says, with or without diacritics, which
 * VS Code's own search does not do.
 */
export function pickFolded<Value>(
  choices: readonly Choice<Value>[],
  { placeholder, nothing }: PickTexts,
): Promise<Value | undefined> {
  const lines = choices.map((choice): Line<Value> => ({ ...choice, alwaysShow: true }));
  const picker = vscode.window.createQuickPick<Line<Value>>();
  picker.placeholder = placeholder;
  picker.items = lines;
  return new Promise((resolve) => {
    picker.onDidChangeValue((query) => {
      const found = lines.filter(({ label, description, detail }) => matches([label, description, detail].join(" "), query));
      picker.items = found.length > 0 ? found : [{ label: nothing, alwaysShow: true, value: undefined }];
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.value);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Lets the user pick one of a few lines; a single one is taken without asking. */
export async function pickOne<Value>(choices: readonly Choice<Value>[], placeholder: string): Promise<Value | undefined> {
  if (choices.length <= 1) return choices[0]?.value;
  return (await vscode.window.showQuickPick([...choices], { placeHolder: placeholder }))?.value;
}
