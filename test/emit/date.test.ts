import { expect, test } from "vitest";
import { clockInWords, dateInWords, daysInWords } from "../../src/emit/html/date.js";

test.each([
  ["2024-03-26", "tisdag 26 mars 2024"],
  ["2024-02-29", "torsdag 29 februari 2024"],
  ["2000-01-01", "lördag 1 januari 2000"],
  ["1999-12-31", "fredag 31 december 1999"],
  ["2023-02-29", "2023-02-29"],
  ["2024-13-01", "2024-13-01"],
  ["igår", "igår"],
])("%s is %s", (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test("a sitting of several days has both", () => {
  expect(daysInWords("2024-06-11", "2024-06-12")).toBe("tisdag 11 juni 2024 – onsdag 12 juni 2024");
  expect(daysInWords("2024-06-11", "2024-06-11")).toBe("tisdag 11 juni 2024");
  expect(daysInWords("2024-06-11", null)).toBe("tisdag 11 juni 2024");
});

test("a clock time has a full stop", () => {
  expect(clockInWords("08:30")).toBe("08.30");
});
