import { afterEach, describe, expect, it, vi } from "vitest";
import { addDays, dayOf, daysBetween, daysInclusive, daysInMonth, isDay, pad, weekday } from "./day.js";

afterEach(() => vi.unstubAllEnvs());

describe("days", () => {
  it("makes only days that the calendar has", () => {
    expect(dayOf(2023, 2, 28)).toBe("2023-02-28");
    expect(dayOf(203, 12, 31)).toBe("0203-12-31");
    for (const [year, month, day] of [
      [2023, 2, 29],
      [2023, 0, 1],
      [2023, 13, 1],
      [2023, 4, 31],
      [2023, 4, 0],
    ] as const) {
      expect(dayOf(year, month, day)).toBeNull();
    }
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 31, 30, 30, 30, 30, 31]);
  });

  it("tells days from other text", () => {
    expect(["2024-02-29", "2023-12-31"].every(isDay)).toBe(true);
    expect(["2023-02-29", "2023-2-1", "2023-02", "2023-02-011", "", "x2023-02-01"].some(isDay)).toBe(false);
  });

  it("adds days over months, years and 29 February", () => {
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2023-03-01", 0)).toBe("2023-03-01");
  });

  it("counts days without and with the first", () => {
    expect(daysBetween("2023-04-10", "2023-04-25")).toBe(15);
    expect(daysInclusive("2023-04-10", "2023-04-25")).toBe(16);
    expect(daysBetween("2023-04-25", "2023-04-10")).toBe(-15);
    expect(daysInclusive("2023-04-10", "2023-04-10")).toBe(1);
  });

  it("knows the day of the week, Monday first", () => {
    expect(["1970-01-01", "1969-12-28", "2023-05-15", "2023-05-21"].map(weekday)).toEqual([4, 7, 1, 7]);
  });

  it("pads numbers", () => {
    expect([pad(7, 2), pad(12, 2), pad(123, 2)]).toEqual(["07", "12", "123"]);
  });

  it.each([
    ["Pacific/Kiritimati", -840],
    ["America/Los_Angeles", 480],
  ])("gives the same days in %s", (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2023, 0, 1).getTimezoneOffset()).toBe(offset);
    const days = ["2023-01-01", "2023-03-12", "2023-11-05", "2024-02-29"];
    expect(days.map((day) => [addDays(day, 1), weekday(day)])).toEqual([
      ["2023-01-02", 7],
      ["2023-03-13", 7],
      ["2023-11-06", 7],
      ["2024-03-01", 4],
    ]);
  });
});
