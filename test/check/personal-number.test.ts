import { describe, expect, test } from "vitest";
import { personalNumbersIn } from "../../src/check/personal-number.js";

const found: [string, string][] = [
  ["121212-1212", "121212-1212"],
  ["19121212-1212", "19121212-1212"],
  ["121212+1212", "121212+1212"],
  ["1212121212", "1212121212"],
  ["191212121212", "191212121212"],
  ["19121212 1212", "19121212 1212"],
  ["1912-12-12-1212", "1912-12-12-1212"],
  ["12 12 12-1212", "12 12 12-1212"],
  ["121212 – 1212", "121212 – 1212"],
  ...[..."‐‑‒–—―−﹣-"].map((dash): [string, string] => [`121212${dash}1212`, `121212${dash}1212`]),
  ["121212\\-1212", "121212\\-1212"],
  ["121212-\n   1212", "121212-\n   1212"],
  ["> 121212-\n> 1212", "121212-\n> 1212"],
  ["121212\u00ad-1212", "121212\u00ad-1212"],
  ["12\u200b1212-1212", "12\u200b1212-1212"],
  ["1212\u00ad12\u20111212", "1212\u00ad12\u20111212"],
  ["121212-**1212**", "121212-**1212"],
  ["**121212**-1212", "121212**-1212"],
  ["121212-_1212_", "121212-_1212"],
  ["121212&#45;1212", "121212&#45;1212"],
  ["121212&#x2D;1212", "121212&#x2D;1212"],
  ["121212&ndash;1212", "121212&ndash;1212"],
  ["121212-<br>1212", "121212-<br>1212"],
  ["<b>121212</b>-1212", "121212</b>-1212"],
  ["121212-\\\n1212", "121212-\\\n1212"],
  ["121212-  \n1212", "121212-  \n1212"],
  ["1212\n12-1212", "1212\n12-1212"],
  ["> 1212\n> 12-1212", "1212\n> 12-1212"],
  ["121212-12\n12", "121212-12\n12"],
  ["１２１２１２－１２１２", "１２１２１２－１２１２"],
  ["12 12 12-12 12", "12 12 12-12 12"],
  ["[121212-1212](https://exempel.se)", "121212-1212"],
  ["Anna Ek (121212-1212), sökande", "121212-1212"],
  ["pnr121212-1212", "121212-1212"],
  ["Personnummer: 0001010107", "0001010107"],
  ["organisationsnummer 121212-1212", "121212-1212"],
  ["701063-2391", "701063-2391"],
  ["den 3 mars 2024, 121212-1212.", "121212-1212"],
];

const passedOver: [string, string][] = [
  ["a wrong checksum", "121212-1213"],
  ["a day that is none", "121232-1210"],
  ["the 29th of February in a year that has none", "19230229-1237"],
  ["a company", "556036-0793"],
  ["a case number", "Dnr 121212-1212"],
  ["a case number with its registry", "Diarienummer: BN 121212-1212"],
  ["a bank giro", "Bankgiro 121212-1212"],
  ["an invoice", "fakturanummer 1212121212"],
  ["a telephone number", "tel. 1212121212"],
  ["a mobile telephone", "0701011218"],
  ["a part of a longer number", "1121212-1212"],
  ["a part of a number behind a dash", "2024-121212-1212"],
  ["a number that goes on", "121212-1212-3"],
  ["a date and a time", "2012-12-12 1212"],
  ["a short date and a time", "121212 1212"],
  ["dates one below the other", "121212\n1212"],
  ["half hidden", "121212-XXXX"],
  ["a case number in bold", "**Dnr** 121212-1212"],
  ["parted in one half alone", "121212-12 12"],
  ["a shorter number below a digit", "3\n12-1212"],
  ["two columns", "121212     1212"],
];

describe("personal numbers", () => {
  test.each(found)("%j", (text, number) => {
    expect(personalNumbersIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([number]);
  });
  test.each(passedOver)("not %s: %j", (_, text) => expect(personalNumbersIn(text)).toEqual([]));
  test("a day with 60 added is a coordination number", () => {
    expect(personalNumbersIn("701063-2391")[0]?.kind).toBe("samordningsnummer");
    expect(personalNumbersIn("121212-1212")[0]?.kind).toBe("personnummer");
  });
});
