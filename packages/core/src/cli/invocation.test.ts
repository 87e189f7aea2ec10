import { expect, test } from "vitest";
import { UsageError } from "../model/errors.js";
import { understand } from "./invocation.js";
import { type Code, message } from "./messages.js";

function refusal(...argv: string[]): string {
  try {
    understand(argv);
  } catch (error) {
    if (error instanceof UsageError) return message("en", error.messageCode as Code, error.args);
    throw error;
  }
  return "understood";
}

test("command, operands and flags are told apart, in any order", () => {
  const { command, operands, given } = understand([
    "--quiet",
    "audit",
    "a",
    "-f",
    "json",
    "--checklist=x",
    "b",
    "--checklist",
    "y",
  ]);
  expect([command, operands]).toEqual(["audit", ["a", "b"]]);
  expect(given.has("quiet")).toBe(true);
  expect(given.has("no-ignore")).toBe(false);
  expect(given.value("format")).toBe("json");
  expect(given.value("period")).toBeNull();
  expect(given.values("checklist")).toEqual(["x", "y"]);
  expect(given.values("ignore-pattern")).toEqual([]);
});

test("of a repeated flag the last value counts, and -- ends the flags", () => {
  expect(understand(["audit", "-f", "json", "-f", "markdown"]).given.value("format")).toBe("markdown");
  expect(understand(["audit", "--", "--quiet"]).operands).toEqual(["--quiet"]);
});

test("an unknown flag or command is refused, with what was meant", () => {
  expect(refusal("audit", "--fromat", "json")).toBe("There is no flag “--fromat”; did you mean “--format”?");
  expect(refusal("audit", "--xyzzy")).toBe("There is no flag “--xyzzy”");
  expect(refusal("audit", "-z")).toBe("There is no flag “-z”");
  expect(refusal("adit")).toBe("There is no command “adit”; did you mean “audit”?");
  expect(refusal("frobnicate")).toMatch(/^There is no command “frobnicate”; commands are: audit, .*explain/);
});

test("a flag of another command is refused", () => {
  expect(refusal("explain", "x", "--format", "json")).toBe("Command “explain” has no flag “--format”");
});

test("a missing value is noticed, also where another flag stands in its place", () => {
  expect(refusal("audit", "--config")).toBe("Flag “--config” needs a value <file>");
  expect(refusal("audit", "--config=")).toBe("Flag “--config” needs a value <file>");
  expect(refusal("audit", "--config", "--quiet")).toBe("Flag “--config” needs a value <file>");
  expect(understand(["audit", "--config=-x"]).given.value("config")).toBe("-x");
  expect(understand(["audit", "-o", "-"]).given.value("output-file")).toBe("-");
  expect(refusal("audit", "--quiet=yes")).toBe("Flag “--quiet” takes no value");
});

test("operands are counted", () => {
  expect(refusal("explain")).toBe("Command “explain” needs <item>");
  expect(refusal("explain", "a", "b")).toBe("Command “explain” takes no further “b”");
  expect(refusal("list", "a")).toBe("Command “list” takes no further “a”");
  expect(refusal("explain", "--help")).toBe("understood");
  expect(refusal("explain", "--version")).toBe("understood");
});

test("without a command only help and the version are understood", () => {
  expect(refusal()).toBe("No command given; run dankiem --help for the commands");
  expect(refusal("--quiet")).toBe("No command given; run dankiem --help for the commands");
  expect(refusal("--help", "--quiet")).toBe("No command given; run dankiem --help for the commands");
  expect(understand(["-h", "--language", "en"]).command).toBeNull();
  expect(understand(["-v"]).given.has("version")).toBe(true);
});
