import type { Code } from "./messages.js";

/** One flag: the parser, the help text and the documentation are derived from it. */
export interface FlagSpec {
  readonly short?: string;
  /** What stands for the value in help, or null for a flag without one. */
  readonly value: string | null;
  readonly multiple: boolean;
  readonly help: Code;
}

/** One command. */
export interface CommandSpec {
  /** Operands as help shows them. */
  readonly operands: string;
  readonly help: Code;
  readonly flags: readonly FlagName[];
  /** What a flag means to this command, where that is something else than usual. */
  readonly flagHelp?: Readonly<Partial<Record<FlagName, Code>>>;
  readonly minOperands: number;
  readonly maxOperands: number;
}

/** All flags, by their long name. */
export const flags = {
  config: { short: "c", value: "<file>", multiple: false, help: "flag-config" },
  checklist: { value: "<id|file>", multiple: true, help: "flag-checklist" },
  in: { value: "<folder>", multiple: false, help: "flag-in" },
  unit: { value: "<id>", multiple: false, help: "flag-unit" },
  period: { value: "<period>", multiple: false, help: "flag-period" },
  "as-of": { value: "<date>", multiple: false, help: "flag-as-of" },
  format: { short: "f", value: "<name>", multiple: false, help: "flag-format" },
  "output-file": { short: "o", value: "<file>", multiple: false, help: "flag-output-file" },
  particulars: { value: "<file>", multiple: false, help: "flag-particulars" },
  "no-bom": { value: null, multiple: false, help: "flag-no-bom" },
  quiet: { value: null, multiple: false, help: "flag-quiet" },
  "fail-under": { value: "<percent>", multiple: false, help: "flag-fail-under" },
  "max-missing": { value: "<n>", multiple: false, help: "flag-max-missing" },
  similarity: { value: "<credit|suggest|off>", multiple: false, help: "flag-similarity" },
  baseline: { value: "<file>", multiple: false, help: "flag-baseline" },
  "update-baseline": { value: null, multiple: false, help: "flag-update-baseline" },
  "fail-on-worse": { value: null, multiple: false, help: "flag-fail-on-worse" },
  "ignore-pattern": { value: "<pattern>", multiple: true, help: "flag-ignore-pattern" },
  "no-ignore": { value: null, multiple: false, help: "flag-no-ignore" },
  stdin: { value: null, multiple: false, help: "flag-stdin" },
  "stdin-filename": { value: "<path>", multiple: false, help: "flag-stdin-filename" },
  force: { value: null, multiple: false, help: "flag-force" },
  language: { value: "<vi|en>", multiple: false, help: "flag-language" },
  color: { value: null, multiple: false, help: "flag-color" },
  "no-color": { value: null, multiple: false, help: "flag-no-color" },
  help: { short: "h", value: null, multiple: false, help: "flag-help" },
  version: { short: "v", value: null, multiple: false, help: "flag-version" },
} as const satisfies Readonly<Record<string, FlagSpec>>;

/** Long name of a flag. */
export type FlagName = keyof typeof flags;

/** Flags that every command takes. */
const commonFlags: readonly FlagName[] = ["language", "color", "no-color", "help", "version"];

const anyNumber = Number.POSITIVE_INFINITY;

/** All commands, by name, in the order of the help text. */
export const commands = {
  audit: {
    operands: "[paths…]",
    help: "command-audit",
    flags: [
      "config",
      "checklist",
      "unit",
      "period",
      "as-of",
      "format",
      "output-file",
      "particulars",
      "no-bom",
      "quiet",
      "fail-under",
      "max-missing",
      "similarity",
      "baseline",
      "update-baseline",
      "ignore-pattern",
      "no-ignore",
      "stdin",
      "stdin-filename",
    ],
    minOperands: 0,
    maxOperands: anyNumber,
  },
  export: {
    operands: "<report.json> | -",
    help: "command-export",
    flags: ["format", "output-file", "particulars", "no-bom", "quiet", "stdin"],
    flagHelp: { stdin: "flag-stdin-report" },
    minOperands: 0,
    maxOperands: 1,
  },
  diff: {
    operands: "<before.json> <after.json>",
    help: "command-diff",
    flags: ["format", "output-file", "fail-on-worse", "quiet"],
    flagHelp: { format: "flag-format-diff", quiet: "flag-quiet-diff" },
    minOperands: 2,
    maxOperands: 2,
  },
  rollup: {
    operands: "<report.json…> | <folder…>",
    help: "command-rollup",
    flags: [
      "config",
      "checklist",
      "unit",
      "period",
      "as-of",
      "similarity",
      "format",
      "output-file",
      "no-bom",
      "quiet",
      "ignore-pattern",
      "no-ignore",
    ],
    flagHelp: { format: "flag-format-rollup", quiet: "flag-quiet-rollup" },
    minOperands: 1,
    maxOperands: anyNumber,
  },
  explain: {
    operands: "<item>",
    help: "command-explain",
    flags: ["in", "config", "checklist", "period", "as-of", "similarity"],
    minOperands: 1,
    maxOperands: 1,
  },
  list: { operands: "", help: "command-list", flags: ["checklist"], minOperands: 0, maxOperands: 0 },
  validate: { operands: "<checklist…>", help: "command-validate", flags: [], minOperands: 1, maxOperands: anyNumber },
  init: { operands: "[folder]", help: "command-init", flags: ["force"], minOperands: 0, maxOperands: 1 },
  new: {
    operands: "<checklist> | cong-khai [folder]",
    help: "command-new",
    flags: ["output-file", "force", "config", "checklist", "unit", "period", "as-of"],
    minOperands: 1,
    maxOperands: 2,
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** Name of a command. */
export type CommandName = keyof typeof commands;

/** Returns the flags that a command takes, its own first. */
export function flagsOf(command: CommandName): readonly FlagName[] {
  return [...commands[command].flags, ...commonFlags];
}

/** Tells whether a text is the name of a command. */
export function isCommand(text: string): text is CommandName {
  return Object.hasOwn(commands, text);
}

/** Tells whether a text is the long name of a flag. */
export function isFlag(text: string): text is FlagName {
  return Object.hasOwn(flags, text);
}
