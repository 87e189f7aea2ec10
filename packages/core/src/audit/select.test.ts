import { describe, expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../testing/checklist.js";
import type { Checklist, Instrument } from "../model/checklist.js";
import type { Crosswalk } from "../model/crosswalk.js";
import type { Library, UnitInput } from "../model/library.js";
import type { Period } from "../model/model.js";
import { checklistNotices, chooseChecklists } from "./select.js";

const instrument = (id: string, changes: Partial<Instrument>): Instrument =>
  ({
    id,
    number: id.toUpperCase(),
    kind: "Luật",
    issuer: "",
    title: "",
    issued: "2000-01-01",
    effective: "2000-01-01",
    ceased: null,
    ...changes,
  }) as Instrument;

const checklist = (id: string, unitKinds: string[], governedBy?: string, ref = "Điều 1") => {
  const basis = [{ instrument: governedBy ?? id, ref, provenance: "text" }];
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [{ ...sampleItem(), id: `${id}.mot`, basis }] }];
  const value = { ...sampleChecklist(), id, unitKinds, groups, ...(governedBy === undefined ? {} : { governedBy }) };
  return { checklist: value as unknown as Checklist, sha256: "0", file: `${id}.json` };
};

const walk = (from: string, to: string, part: string): Crosswalk => ({
  id: `${from}-${to}`,
  from,
  to,
  official: false,
  entries: [{ from: "Điều 1", to: [part] }],
});

/** An older decree with a checklist, an ordinance without one, and the law that took the place of both. */
const library: Library = {
  checklists: [
    checklist("luat-co-quan", ["agency"], "luat", "Điều 46"),
    checklist("luat-xa", ["commune"], "luat", "Điều 11"),
    checklist("nghi-dinh", ["agency", "public-service"], "nghi-dinh"),
    checklist("ke-hoach", ["commune"]),
  ],
  instruments: [
    instrument("luat", { effective: "2023-07-01" }),
    instrument("nghi-dinh", {
      effective: "2015-02-25",
      displacedFrom: "2023-07-01",
      displacedBy: "LUAT",
      ceasedNotBefore: "2025-11-03",
    }),
    instrument("phap-lenh", { effective: "2007-07-01", ceased: "2023-07-01", ceasedBy: "LUAT" }),
  ],
  parameters: [],
  crosswalks: [walk("nghi-dinh", "luat", "Điều 46"), walk("phap-lenh", "luat", "Điều 11")],
  concepts: {},
};

const year = (number: number): Period => ({ from: `${number}-01-01`, to: `${number}-12-31` });
const chosen = (kind: string | null, period: Period) =>
  chooseChecklists({ kind, period }, library).flatMap(({ checklist: id, period: days }) =>
    id === null || days === null ? [] : [`${id} ${days.from}..${days.to}`],
  );
const why = (kind: string | null, period: Period) =>
  Object.fromEntries(chooseChecklists({ kind, period }, library).map(({ checklist: id, code }) => [id ?? "-", code]));

describe("the automatic choice", () => {
  test("takes the old instrument before the new one came, the new one after", () => {
    expect(chosen("agency", year(2022))).toEqual(["nghi-dinh 2022-01-01..2022-12-31"]);
    expect(chosen("agency", year(2024))).toEqual(["luat-co-quan 2024-01-01..2024-12-31"]);
  });

  test("splits a period that crosses the border, to the day", () => {
    expect(chosen("agency", year(2023))).toEqual(["luat-co-quan 2023-07-01..2023-12-31", "nghi-dinh 2023-01-01..2023-06-30"]);
    expect(chosen("agency", { from: "2023-01-01", to: "2023-06-30" })).toEqual(["nghi-dinh 2023-01-01..2023-06-30"]);
    expect(chosen("agency", { from: "2023-07-01", to: "2023-07-01" })).toEqual(["luat-co-quan 2023-07-01..2023-07-01"]);
  });

  test("follows the kind of unit: a ward is a commune, a school a public service unit", () => {
    expect(chosen("ward", year(2024))).toEqual(["luat-xa 2024-01-01..2024-12-31"]);
    expect(chosen("school", year(2022))).toEqual(["nghi-dinh 2022-01-01..2022-12-31"]);
    expect(chosen("state-enterprise", year(2024))).toEqual([]);
  });

  test("takes all that is in force for a unit of unknown kind", () => {
    expect(chosen(null, year(2024))).toEqual(["luat-co-quan 2024-01-01..2024-12-31", "luat-xa 2024-01-01..2024-12-31"]);
  });

  test("tells why of each, taken or left out", () => {
    expect(why("agency", year(2024))).toEqual({
      "luat-co-quan": "choice-in-force",
      "luat-xa": "choice-other-kind",
      "nghi-dinh": "choice-displaced",
      "ke-hoach": "choice-other-kind",
    });
    expect(why("commune", year(2024))).toMatchObject({ "luat-xa": "choice-in-force", "ke-hoach": "choice-local" });
    expect(why("agency", year(2014))).toMatchObject({ "nghi-dinh": "choice-not-yet" });
  });

  test("says that an instrument without a checklist governed earlier days, and only to those whom it concerned", () => {
    expect(why("commune", year(2022))).toMatchObject({ "-": "choice-no-checklist", "luat-xa": "choice-not-yet" });
    expect(why("commune", year(2023))).toMatchObject({ "-": "choice-no-checklist", "luat-xa": "choice-in-force-from-to" });
    expect(why("commune", year(2024))).not.toHaveProperty("-");
    expect(why("agency", year(2022))).not.toHaveProperty("-");
  });
});

describe("a checklist that was named", () => {
  const notices = (id: string, period: Period, periods: UnitInput["periods"] = {}) => {
    const loaded = library.checklists.filter((one) => one.checklist.id === id);
    const unit = { id: "a", name: "A", kind: "agency", parent: null, period };
    return checklistNotices({ unit, documents: [], unreadable: [], checklists: [id], periods, naPolicy: null }, loaded, library);
  };

  test("brings a notice where its instrument does not govern the whole period", () => {
    expect(notices("nghi-dinh", year(2023))).toMatchObject([
      { code: "checklist-not-in-force", args: { number: "NGHI-DINH", from: "2023-01-01", to: "2023-06-30" } },
    ]);
    expect(notices("nghi-dinh", year(2024))).toMatchObject([{ code: "checklist-out-of-force" }]);
  });

  test("brings none where it does, where it follows a plan, and where it was chosen for its days", () => {
    expect(notices("nghi-dinh", year(2022))).toEqual([]);
    expect(notices("ke-hoach", year(2023))).toEqual([]);
    expect(notices("nghi-dinh", year(2023), { "nghi-dinh": { from: "2023-01-01", to: "2023-06-30" } })).toEqual([]);
  });
});
