import { afterEach, describe, expect, it, vi } from "vitest";
import { addDays, daysBetween, weekday } from "./day.js";
import { daysOff, HOLIDAY_DECISIONS, isWorkingDay } from "./holidays.js";
import { lunarDays } from "./lunar-days.js";

afterEach(() => vi.unstubAllEnvs());

/** Days from one to the other on which an office is closed, weekends included. */
function closed(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (!isWorkingDay(day)) days.push(day.slice(5));
  return days;
}

describe("holidays", () => {
  it("closes offices on the days announced for 2023", () => {
    expect(closed("2022-12-30", "2023-01-03")).toEqual(["12-31", "01-01", "01-02"]);
    expect(closed("2023-01-19", "2023-01-27")).toEqual(["01-20", "01-21", "01-22", "01-23", "01-24", "01-25", "01-26"]);
    expect(closed("2023-04-28", "2023-05-04")).toEqual(["04-29", "04-30", "05-01", "05-02", "05-03"]);
    expect(closed("2023-08-31", "2023-09-05")).toEqual(["09-01", "09-02", "09-03", "09-04"]);
  });

  it("closes offices on the days announced for Tết and National Day of the other known years", () => {
    expect(closed("2021-02-09", "2021-02-17")).toEqual(["02-10", "02-11", "02-12", "02-13", "02-14", "02-15", "02-16"]);
    expect(closed("2021-09-01", "2021-09-03")).toEqual(["09-02", "09-03"]);
    expect(closed("2022-01-28", "2022-02-07")).toHaveLength(9);
    expect(closed("2022-09-01", "2022-09-05")).toEqual(["09-01", "09-02", "09-03", "09-04"]);
    expect(closed("2024-02-07", "2024-02-15")).toEqual(["02-08", "02-09", "02-10", "02-11", "02-12", "02-13", "02-14"]);
    expect(closed("2025-01-24", "2025-02-03")).toHaveLength(9);
  });

  it("works on a Saturday exchanged for a day off", () => {
    expect(closed("2024-04-26", "2024-05-05")).toEqual(["04-27", "04-28", "04-29", "04-30", "05-01", "05-05"]);
    expect(closed("2025-04-25", "2025-05-04")).toEqual(["04-27", "04-30", "05-01", "05-02", "05-03", "05-04"]);
  });

  it("makes up for two holidays on one weekend with two days", () => {
    expect(closed("2022-04-29", "2022-05-04")).toEqual(["04-30", "05-01", "05-02", "05-03"]);
    expect(closed("2022-04-08", "2022-04-12")).toEqual(["04-09", "04-10", "04-11"]);
  });

  it("gives one day for National Day before 2021, two from then on", () => {
    expect(closed("2020-09-01", "2020-09-04")).toEqual(["09-02"]);
    expect(closed("2026-09-01", "2026-09-04")).toEqual(["09-01", "09-02"]);
  });

  it("puts the second National Day where it lengthens a weekend", () => {
    const beside = (year: number) => [`${year}-09-01`, `${year}-09-03`].filter((day) => daysOff(year).off.has(day));
    // 2030 Monday, 2031 Tuesday, 2027 Thursday, 2033 Friday.
    expect([2030, 2031, 2027, 2033].map((year) => weekday(`${year}-09-02`))).toEqual([1, 2, 4, 5]);
    expect([2030, 2031, 2027, 2033].flatMap(beside)).toEqual(["2030-09-03", "2031-09-01", "2027-09-03", "2033-09-01"]);
  });

  it("takes Tết from the eve to the fourth day where no decision is known", () => {
    expect(closed("2026-02-13", "2026-02-23")).toEqual([
      "02-14",
      "02-15",
      "02-16",
      "02-17",
      "02-18",
      "02-19",
      "02-20",
      "02-21",
      "02-22",
    ]);
  });

  it("keeps the fixed holidays where the lunar days are unknown", () => {
    expect([...daysOff(1999).off].sort()).toEqual(["1999-01-01", "1999-04-30", "1999-05-01", "1999-05-03", "1999-09-02"]);
    expect(daysOff(2051).off.has("2051-09-01")).toBe(true);
  });

  it("holds decisions that fit the law", () => {
    for (const [year, { tetFrom, besideNationalDay, exchanged = [] }] of Object.entries(HOLIDAY_DECISIONS)) {
      // The lunar new year lies within the five days.
      const newYear = lunarDays(Number(year))?.newYear as string;
      expect(daysBetween(tetFrom, newYear), year).toBeGreaterThanOrEqual(0);
      expect(daysBetween(tetFrom, newYear), year).toBeLessThan(5);
      expect([`${year}-09-01`, `${year}-09-03`]).toContain(besideNationalDay);
      for (const { off, worked } of exchanged) {
        expect(weekday(off), off).toBeLessThanOrEqual(5);
        expect(weekday(worked), worked).toBe(6);
      }
    }
  });

  it("depends on no time zone", () => {
    // Years that no other test has cached.
    const years = [2040, 2041];
    for (const [at, zone] of ["Pacific/Kiritimati", "America/Los_Angeles"].entries()) {
      vi.stubEnv("TZ", zone);
      const year = years[at] as number;
      expect(closed(`${year}-04-29`, `${year}-05-02`)).toEqual(year === 2040 ? ["04-29", "04-30", "05-01"] : ["04-30", "05-01"]);
    }
  });
});
