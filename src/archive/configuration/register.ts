import type { Registered } from "../../settings.js";

/**
 * The persons of a CSV file with a header row: `namn` (or `name`) and optionally `parti` (or `party`), separated by
 * semicolons, commas or tabs; quotes as in RFC 4180. Other columns are ignored. Undefined without a `namn` column.
 */
export function registerIn(text: string): Registered[] | undefined {
  const start = text.replace(/^\uFEFF/u, "");
  const head = start.split(/\r\n?|\n/u)[0] ?? "";
  const comma = [";", "\t", ","].find((mark) => head.includes(mark)) ?? ";";
  const [titles = [], ...rows] = rowsOf(start, comma);
  const columnOf = (names: readonly string[]) =>
    titles.findIndex((title) => names.includes(title.trim().toLowerCase()));
  const name = columnOf(["namn", "name"]);
  const party = columnOf(["parti", "party"]);
  if (name < 0) return undefined;
  return rows
    .map((row) => ({ name: (row[name] ?? "").trim(), party: (row[party] ?? "").trim() || null }))
    .filter((person) => person.name !== "");
}

function rowsOf(text: string, comma: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (quoted && mark === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (quoted) cell += mark;
    else if (mark === comma) {
      row.push(cell);
      cell = "";
    } else if (mark === "\n" || mark === "\r") {
      if (mark === "\r" && text[at + 1] === "\n") at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += mark;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
