import { parseArgs } from "node:util";
import { nearest } from "../lib/nearest.js";
import type { UsageError } from "../model/errors.js";
import { usageError } from "./messages.js";
import { type CommandName, commands, type FlagName, flags, flagsOf, isCommand, isFlag } from "./options.js";

/** A command line that has been understood. */
export interface Invocation {
  /** Null when only help or the version is asked for. */
  readonly command: CommandName | null;
  readonly operands: readonly string[];
  readonly given: Given;
}

/** The flags that were given. */
export interface Given {
  has(name: FlagName): boolean;
  /** The value of a flag, the last one where it is repeated, or null. */
  value(name: FlagName): string | null;
  /** All values of a flag that may be repeated. */
  values(name: FlagName): readonly string[];
}

/**
 * Refuses flags that only mean something where there are papers to look at.
 *
 * @param other what has to be given with them.
 * @throws UsageError for the first of the flags that was given.
 */
export function refuseFlags(names: readonly FlagName[], given: Given, other: string): void {
  const foreign = names.find((name) => given.has(name));
  if (foreign !== undefined) throw usageError("usage-flag-needs-flag", { flag: `--${foreign}`, other });
}

/**
 * Returns what a command line asks for.
 *
 * @param argv the arguments after the program's name.
 * @throws UsageError for an unknown command or flag (with the nearest known one), a missing value, too many or too few operands.
 */
export function understand(argv: readonly string[]): Invocation {
  const { values, operands } = split(argv);
  const given: Given = {
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1) ?? null,
    values: (name) => values.get(name) ?? [],
  };
  const [command, ...rest] = operands;
  if (command === undefined) return withoutCommand(values, given);
  if (!isCommand(command)) throw unknownCommand(command);
  const foreign = [...values.keys()].find((name) => !flagsOf(command).includes(name));
  if (foreign !== undefined) throw usageError("usage-flag-of-other-command", { flag: `--${foreign}`, command });
  if (!given.has("help") && !given.has("version")) checkOperands(command, rest);
  return { command, operands: rest, given };
}

function withoutCommand(values: ReadonlyMap<FlagName, readonly string[]>, given: Given): Invocation {
  if (!given.has("help") && !given.has("version")) throw usageError("usage-no-command");
  const foreign = [...values.keys()].find((name) => name !== "help" && name !== "version" && name !== "language");
  if (foreign !== undefined) throw usageError("usage-no-command");
  return { command: null, operands: [], given };
}

function split(argv: readonly string[]): { values: Map<FlagName, string[]>; operands: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<FlagName, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.name;
    if (!isFlag(name)) throw unknownFlag(token.rawName, name);
    values.set(name, [...(values.get(name) ?? []), checkedValue(name, token.value, token.inlineValue === true)]);
  }
  return { values, operands };
}

function parserOptions(): Record<string, { type: "string" | "boolean"; multiple: boolean; short?: string }> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.value === null ? "boolean" : "string",
        multiple: true,
        ...("short" in flag ? { short: flag.short } : {}),
      },
    ]),
  );
}

function checkedValue(name: FlagName, value: string | undefined, isInline: boolean): string {
  if (flags[name].value === null) {
    if (value !== undefined) throw usageError("usage-flag-without-value", { flag: `--${name}` });
    return "";
  }
  // `--config --quiet` means that the file was forgotten; a value that does begin with a dash is written `--config=-x`.
  const isMissing = value === undefined || value === "" || (!isInline && value.startsWith("-") && value.length > 1);
  if (isMissing) throw usageError("usage-flag-needs-value", { flag: `--${name}`, value: flags[name].value });
  return value;
}

function unknownFlag(written: string, name: string): UsageError {
  const suggestion = nearest(name, Object.keys(flags));
  if (suggestion === null) return usageError("usage-unknown-flag", { flag: written });
  return usageError("usage-unknown-flag-near", { flag: written, suggestion: `--${suggestion}` });
}

function unknownCommand(command: string): UsageError {
  const suggestion = nearest(command, Object.keys(commands));
  if (suggestion === null) return usageError("usage-unknown-command", { command, known: Object.keys(commands).join(", ") });
  return usageError("usage-unknown-command-near", { command, suggestion });
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { minOperands, maxOperands, operands: shape } = commands[command];
  if (operands.length < minOperands) throw usageError("usage-operand-missing", { command, operands: shape });
  const extra = operands[maxOperands];
  if (extra !== undefined) throw usageError("usage-operand-extra", { command, operand: extra });
}
