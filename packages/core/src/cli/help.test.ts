import { expect, test } from "vitest";
import { exporters } from "../exporters/index.js";
import { commandHelp, flagShape, programHelp } from "./help.js";
import { type CommandName, commands, flags, flagsOf } from "./options.js";

const names = Object.keys(commands) as CommandName[];

test("the program's help names every command with its operands", () => {
  const help = programHelp("en");
  for (const name of names) expect(help).toContain(`  ${name} ${commands[name].operands}`.trimEnd());
});

test("a command's help names every flag it takes, and no other", () => {
  for (const name of names) {
    const listed = [...commandHelp(name, "vi").matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag);
    expect(new Set(listed)).toEqual(new Set(flagsOf(name)));
  }
});

test("every flag belongs to a command", () => {
  expect(new Set(names.flatMap(flagsOf))).toEqual(new Set(Object.keys(flags)));
});

test("help names every format of a report", () => {
  for (const language of ["vi", "en"] as const) {
    for (const { name } of exporters) {
      expect(commandHelp("audit", language)).toMatch(new RegExp(`--format <name>.* ${name},`));
    }
  }
});

test("a command may give a flag a meaning of its own", () => {
  expect(commandHelp("diff", "en")).toContain("Format of the result: stylish, json, markdown;");
  expect(commandHelp("export", "en")).toContain("Read the report from standard input");
});

test("flags are shown with their short form and value", () => {
  expect(flagShape("config")).toBe("-c, --config <file>");
  expect(flagShape("quiet")).toBe("    --quiet");
});

test("help looks like this", () => {
  expect(commandHelp("explain", "en")).toMatchInlineSnapshot(`
    "Explain an item: basis, points, how it is found and put right

    Usage: dankiem explain <item> [flags]

    Flags:
          --in <folder>                      Folder of evidence: tells of each place whether it counted, and why
      -c, --config <file>                    Use this configuration in place of the nearest one
          --checklist <id|file>              Checklist by id or file; may be repeated
          --period <period>                  Audited period: 2023, 2023-H1, 2023-Q2 or 2023-01-01..2023-06-30
          --as-of <date>                     Day of the audit, YYYY-MM-DD; today when left out
          --similarity <credit|suggest|off>  Similar wording: credit it, suggest places only, or turn it off; default credit
          --language <vi|en>                 Language of messages: vi or en
          --color                            Always use colours
          --no-color                         Never use colours
      -h, --help                             Print this help
      -v, --version                          Print the version

    Exit codes: 0 every gate met; 1 a gate missed; 2 could not run properly.
    "
  `);
});
