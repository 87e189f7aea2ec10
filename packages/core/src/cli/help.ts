import { diffFormats } from "../exporters/diff/index.js";
import { exporters } from "../exporters/index.js";
import { rollupExporters } from "../exporters/rollup/index.js";
import type { Language } from "../model/model.js";
import { message } from "./messages.js";
import { type CommandName, type CommandSpec, commands, type FlagName, type FlagSpec, flags, flagsOf } from "./options.js";

/** Returns the help text of the program. */
export function programHelp(language: Language): string {
  const rows = Object.entries(commands).map(([name, { operands, help }]) => [
    `${name} ${operands}`.trim(),
    message(language, help),
  ]);
  return [
    message(language, "help-intro"),
    "",
    `${message(language, "help-usage")} dankiem ${message(language, "help-program")}`,
    "",
    message(language, "help-commands"),
    ...columns(rows),
    "",
    message(language, "help-more"),
    "",
  ].join("\n");
}

/** Returns the help text of a command. */
export function commandHelp(command: CommandName, language: Language): string {
  const { operands, help, flagHelp = {} }: CommandSpec = commands[command];
  const formats = formatsOf(command).join(", ");
  const usage = ["dankiem", command, operands, message(language, "help-flags-short")].filter((part) => part !== "");
  return [
    message(language, help),
    "",
    `${message(language, "help-usage")} ${usage.join(" ")}`,
    "",
    message(language, "help-flags"),
    ...columns(
      flagsOf(command).map((name) => [flagShape(name), message(language, flagHelp[name] ?? flags[name].help, { formats })]),
    ),
    "",
    message(language, "help-exit-codes"),
    "",
  ].join("\n");
}

/** The formats that a command prints, the one that it takes by itself first. */
function formatsOf(command: CommandName): readonly string[] {
  if (command === "diff") return usualFirst(Object.keys(diffFormats));
  return usualFirst((command === "rollup" ? rollupExporters : exporters).map(({ name }) => name));
}

function usualFirst(formats: readonly string[]): readonly string[] {
  return ["stylish", ...formats.filter((name) => name !== "stylish")];
}

/** Returns a flag as help and documentation write it: `-c, --config <file>`. */
export function flagShape(name: FlagName): string {
  const { short, value }: FlagSpec = flags[name];
  const start = short === undefined ? "    " : `-${short}, `;
  return `${start}--${name}${value === null ? "" : ` ${value}`}`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([left = ""]) => left.length));
  return rows.map(([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
