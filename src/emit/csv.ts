import type { Protokoll } from "../model.js";
import { csvText } from "./csv/rfc4180.js";
import { tables } from "./csv/tables.js";
import type { Output } from "./output.js";

/**
 * The model as four tables, one text each: meetings (one row), members, paragraphs (one row per §) and beslut
 * (one row per point). They join on `meeting`, the meeting's id, and on `paragraph`, the §'s.
 *
 * Null is an empty field, true and false are written so, dates are ISO 8601, a range of §§ is `27-36`, and
 * several values in one field are separated by `|`, with `?` for null among them. Values are written as
 * they are: no apostrophe is added before a leading `=`, `+`, `-` or `@`, so a spreadsheet must import the file as
 * text and not as formulas.
 */
export function csv(protokoll: Protokoll): Output[] {
  return tables.map(({ name, columns, rows }) => ({
    table: name,
    extension: "csv",
    text: csvText([columns, ...rows(protokoll)]),
  }));
}
