import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { easterOf, isDayOff, isHoliday, nextWorkday } from "../src/check/holidays.js";
import { weekdayOf } from "../src/lex/date.js";
import { dayNumber, daysAfter, isoDate, isoOf } from "../src/lex/days.js";

const days = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2199-12-31") });
const isos = days.map(isoOf);

/** Easter by Gauss, with Lichtenberg's correction; days are counted in March. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const moon = 21 + d - r;
  const sunday = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const easter = moon + 7 - ((((moon - sunday) % 7) + 7) % 7);
  return easter > 31 ? isoDate(year, 4, easter - 31) : isoDate(year, 3, easter);
}

describe("days", () => {
  test("a number and its date are the same day, and the next number is the next day", () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = isoOf(number);
        expect(dayNumber(day)).toBe(number);
        expect(day < isoOf(number + 1)).toBe(true);
        expect(weekdayOf(daysAfter(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });

  test("months and leap years", () => {
    expect(daysAfter("2024-02-28", 1)).toBe("2024-02-29");
    expect(daysAfter("2023-02-28", 1)).toBe("2023-03-01");
    expect(daysAfter("2100-02-28", 1)).toBe("2100-03-01");
    expect(daysAfter("2024-12-31", 1)).toBe("2025-01-01");
    expect(daysAfter("2024-03-01", -1)).toBe("2024-02-29");
    expect(dayNumber("2024-12-31") - dayNumber("2024-01-01")).toBe(365);
  });
});

describe("holidays", () => {
  test("Easter is the Sunday that another algorithm gives", () => {
    for (let year = 1900; year <= 2200; year++) {
      expect(easterOf(year)).toBe(easterByGauss(year));
      expect(weekdayOf(easterOf(year))).toBe("söndag");
    }
    expect([1990, 2000, 2008, 2011, 2024, 2025, 2038, 2050].map(easterOf)).toEqual([
      "1990-04-15",
      "2000-04-23",
      "2008-03-23",
      "2011-04-24",
      "2024-03-31",
      "2025-04-20",
      "2038-04-25",
      "2050-04-10",
    ]);
  });

  test("the holidays of a year that are no Sundays", () => {
    const of = (year: number) =>
      Array.from({ length: 366 }, (_, at) => daysAfter(`${year}-01-01`, at)).filter(
        (day) => day.startsWith(String(year)) && isHoliday(day) && weekdayOf(day) !== "söndag",
      );
    expect(of(2024).map((day) => day.slice(5))).toEqual(
      "01-01 01-06 03-29 04-01 05-01 05-09 06-06 06-22 11-02 12-25 12-26".split(" "),
    );
    expect(of(2004).map((day) => day.slice(5))).toEqual(
      "01-01 01-06 04-09 04-12 05-01 05-20 05-31 06-26 11-06 12-25".split(" "),
    );
  });

  test("eves and Saturdays move a deadline, and are no holidays", () => {
    expect(["2024-06-21", "2024-12-24", "2024-12-31", "2024-03-30"].map(isDayOff)).not.toContain(false);
    expect(["2024-06-21", "2024-12-24", "2024-12-31", "2024-03-30"].map(isHoliday)).not.toContain(true);
    expect(nextWorkday("2024-12-24")).toBe("2024-12-27");
    expect(nextWorkday("2024-06-21")).toBe("2024-06-24");
    expect(nextWorkday("2024-03-28")).toBe("2024-03-28");
    expect(nextWorkday("2024-03-29")).toBe("2024-04-02");
  });

  test("a deadline moves to the next weekday, never back and never a week", () => {
    fc.assert(
      fc.property(isos, (day) => {
        const last = nextWorkday(day);
        expect(isDayOff(last)).toBe(false);
        expect(dayNumber(last) - dayNumber(day)).toBeGreaterThanOrEqual(0);
        expect(dayNumber(last) - dayNumber(day)).toBeLessThan(7);
        expect(nextWorkday(last)).toBe(last);
      }),
    );
  });
});
