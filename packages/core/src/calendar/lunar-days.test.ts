import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { LUNAR_YEARS, lunarDays } from "./lunar-days.js";

describe("lunarDays", () => {
  it("agrees with an independent lunar calendar in every year", () => {
    const vietnam = new Holidays("VN", { types: ["public"] });
    for (let year = LUNAR_YEARS.first; year <= LUNAR_YEARS.last; year += 1) {
      const dayOfRule = (rule: string) =>
        vietnam
          .getHolidays(year)
          .find((holiday) => holiday.rule === rule)
          ?.date.slice(0, 10);
      expect(lunarDays(year), `${year}`).toEqual({
        newYear: dayOfRule("vietnamese 1-0-1"),
        hungKings: dayOfRule("vietnamese 3-0-10"),
      });
    }
  });

  it("knows where Vietnam and China differ", () => {
    expect(lunarDays(2007)?.newYear).toBe("2007-02-17");
    expect(lunarDays(2030)?.newYear).toBe("2030-02-02");
  });

  it("knows nothing outside its years", () => {
    expect(LUNAR_YEARS).toEqual({ first: 2000, last: 2050 });
    expect(lunarDays(1999)).toBeNull();
    expect(lunarDays(2051)).toBeNull();
  });
});
