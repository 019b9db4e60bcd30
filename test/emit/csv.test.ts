import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/emit/csv/rfc4180.js";
import { emitters, tableNames } from "../../src/emit/index.js";
import { fileName } from "../../src/emit/output.js";
import { sample } from "./sample.js";

type Row = Partial<Record<Column, string>>;
type Column =
  | ("position" | "name" | "party" | "presence" | "paragraph" | "number" | "place")
  | ("beslut" | "kind" | "point" | "level" | "text");

const rows = (table: string, protokoll = sample): Row[] => {
  const text = emitters.csv(protokoll).find((output) => output.table === table)?.text ?? "";
  return parse(text, { columns: true, record_delimiter: "\r\n" });
};

describe("csv", () => {
  test("gives each table once, under the names that the command line knows", () => {
    const outputs = emitters.csv(sample);
    expect(outputs.map((output) => output.table)).toEqual(["meetings", "members", "paragraphs", "beslut"]);
    expect(outputs.map((output) => output.table)).toEqual(tableNames);
    expect(outputs.map((output) => fileName("ks", output))).toContain("ks.members.csv");
  });

  test("meetings: one row, lists parted by bars", () => {
    expect(rows("meetings")).toEqual([
      expect.objectContaining({
        meeting: "kvarnby-kommun/kommunstyrelsen/2024-02-29",
        adjournments: "10:00-10:20",
        range: "40-41",
        adjusters: "Britta Lönn|Ove Tallberg",
        end_date: "",
        digital: "true",
      }),
    ]);
  });

  test("members: one row each, in the order printed", () => {
    const names = rows("members").map((row) => [row.position, row.name, row.party, row.presence]);
    expect(names.slice(0, 2)).toEqual([
      ["1", "Britta Lönn", "C", ""],
      ["2", "Ove Tallberg", "S", "41"],
    ]);
    expect(names).toHaveLength(4);
  });

  test("paragraphs: one row each, joined to the meeting", () => {
    const [agenda, school, budget] = rows("paragraphs");
    expect(agenda).toMatchObject({ number: "", meeting: sample.meeting.id });
    expect(school).toMatchObject({
      dnr: "KS 2023/0197",
      documents: 'Tjänsteskrivelse den 1 februari 2024|Ritning, "alternativ B"',
    });
    expect(budget).toMatchObject({ suffix: "a", votes: "2-1", reservations: "Ove Tallberg (S)|(V)" });
    expect(budget).toMatchObject({ motions: "1", motion_kinds: "reject", motions_withdrawn: "0" });
    expect(budget).toMatchObject({ vote_roles: "main", vote_ties: "", minority_remit: "false" });
  });

  test("beslut: one row a point, and one for a beslut without points", () => {
    const school = rows("beslut").filter((row) => row.number === "40");
    expect(school.map((row) => [row.beslut, row.kind, row.point, row.level, row.text])).toEqual([
      ["1", "proposal", "1", "1", "Skolan byggs."],
      ["1", "proposal", "2", "1", "Investeringen delas:"],
      ["1", "proposal", "3", "2", "hälften 2024"],
      ["1", "proposal", "4", "2", "hälften 2025"],
      ["2", "decision", "1", "1", "Kansliet får i uppdrag att följa bygget."],
    ]);
    expect(rows("beslut").at(-1)).toMatchObject({ lead: "Ärendet utgår.", point: "", action: "", text: "" });
  });

  test("every beslut and § joins", () => {
    const known = new Set(rows("paragraphs").map((row) => row.paragraph));
    for (const row of rows("beslut")) expect(known).toContain(row.paragraph);
  });

  test("hostile words come back as they were, formulas too", () => {
    for (const place of [
      '=1+1,"x"',
      "två\r\nrader",
      " med blank ",
      "-5 %",
      "@a\tb",
      "a\rb",
      "'",
      "",
      "a|b",
    ]) {
      const changed = { ...sample, meeting: { ...sample.meeting, place } };
      expect(rows("meetings", changed)[0]?.place).toBe(place);
    }
  });

  test("any rows are read back", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(",", '"', "\r", "\n", " ", "\t", "a", ";") }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (table) => {
        expect(parse(csvText(table), { record_delimiter: "\r\n" })).toEqual(table);
      }),
    );
  });

  test("rows end in CRLF, and quotes stand only where they must", () => {
    expect(
      csvText([
        ["a", 1, true, null],
        ["b c", 'd"e', "f\ng", ""],
      ]),
    ).toBe('a,1,true,\r\nb c,"d""e","f\ng",\r\n');
  });
});
