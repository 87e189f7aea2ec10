import { describe, expect, test } from "vitest";
import { SAMPLE_PARAMETER, sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { assembleLibrary } from "../checklist/load.js";
import { ChecklistError } from "./errors.js";
import { type Parameter, valueOn, valuesOf } from "./parameter.js";

const posting = SAMPLE_PARAMETER as Parameter;
const options = { language: "en", hash: () => "0" } as const;

/** Assembles a library whose one item asks for a posting of as many days as the threshold says. */
function withThreshold(minDays: unknown, parameter: unknown = posting) {
  const criteria = [{ criterion: "duration", parameters: { minDays } }];
  const checklist = sampleChecklist();
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [{ ...sampleItem(), criteria }] }];
  const parameters = [{ file: "parameters/so.json", text: JSON.stringify({ parameters: [parameter] }) }];
  return () => assembleLibrary({ ...sampleSources({ ...checklist, groups }), parameters }, options);
}

function issuesOf(assemble: () => unknown): string[] {
  try {
    assemble();
    return [];
  } catch (error) {
    if (error instanceof ChecklistError) return error.issues.map(({ message, pointer }) => `${pointer}: ${message}`);
    throw error;
  }
}

describe("a value by day", () => {
  test("holds from its first day to the day before the next", () => {
    expect(valueOn(posting, "2019-12-31").value).toBe(15);
    expect(valueOn(posting, "2020-01-01").value).toBe(30);
    expect(valueOn(posting, "2024-05-01").value).toBe(30);
  });

  test("before the oldest known rule the oldest stands in", () => {
    expect(valueOn(posting, "2001-01-01").value).toBe(15);
  });

  test("a plain number is the same on every day", () => {
    const valueFor = valuesOf([posting]);
    expect(valueFor(7, "2001-01-01")).toBe(7);
    expect(valueFor({ parameter: "niem-yet.ngay" }, "2022-03-01")).toBe(30);
  });
});

describe("a checklist that names a parameter", () => {
  test("loads where the parameter is there", () => {
    expect(issuesOf(withThreshold({ parameter: "niem-yet.ngay" }))).toEqual([]);
    expect(issuesOf(withThreshold(30))).toEqual([]);
  });

  test("is refused where it is not, with the nearest name", () => {
    expect(issuesOf(withThreshold({ parameter: "niem-yet.ngayy" }))).toEqual([
      "/groups/0/items/0/criteria/0/parameters/minDays/parameter: There is no parameter “niem-yet.ngayy”; did you mean “niem-yet.ngay”?",
    ]);
  });

  test("is refused with one plain message where the limit is neither number nor name", () => {
    expect(issuesOf(withThreshold("30"))).toHaveLength(1);
    expect(issuesOf(withThreshold({ parametre: "niem-yet.ngay" }))).not.toEqual([]);
  });
});

describe("a file of parameters", () => {
  test("lists values oldest first", () => {
    const values = [...posting.values].reverse();
    expect(issuesOf(withThreshold(30, { ...posting, values }))).toEqual([
      "/parameters/0/values/1/from: 2007-07-01 must come after 2020-01-01: values stand oldest first",
    ]);
  });

  test("names instruments that exist", () => {
    const values = [{ from: "2020-01-01", value: 3, basis: { instrument: "pl35", ref: "Điều 1", provenance: "text" } }];
    expect(issuesOf(withThreshold(30, { ...posting, values }))).toEqual([
      "/parameters/0/values/0/basis/instrument: There is no instrument “pl35”; did you mean “pl34”?",
    ]);
  });
});
