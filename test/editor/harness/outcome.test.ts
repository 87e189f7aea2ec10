import { describe, expect, test } from "vitest";
import { judge } from "./outcome.js";

const PASSED = { title: "a", passed: true };
const FAILED = { title: "b", passed: false, error: "no" };

describe("a run of a suite in the extension host", () => {
  test("is green when VS Code says 0 and every test passed", () => {
    expect(judge({ code: 0 }, [PASSED, PASSED])).toEqual({ passed: 2, failed: 0, faults: [] });
  });

  test.each([
    ["a test failed", { code: 1 }, [PASSED, FAILED], "1 of 2 tests failed"],
    ["a test failed although VS Code says 0", { code: 0 }, [PASSED, FAILED], "1 of 2 tests failed"],
    ["there is no results file although VS Code says 0", { code: 0 }, undefined, "wrote no results"],
    ["no test ran", { code: 0 }, [], "ran no test"],
    ["VS Code says that it failed", { code: 1 }, [PASSED], "exit code 1"],
    ["VS Code never said how it ended", { code: null }, [PASSED], "reported no end"],
    ["the runner stopped waiting", { code: null, reason: "time limit" }, [PASSED], "time limit"],
  ])("is red when %s", (_, end, results, fault) => {
    const outcome = judge(end, results);
    expect(outcome.failed).toBeGreaterThan(0);
    expect(outcome.faults.join("; ")).toContain(fault);
  });
});
