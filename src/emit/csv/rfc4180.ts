/** What a field of a table may hold; null makes an empty field. */
export type Cell = string | number | boolean | null;

/** Rows → CSV by RFC 4180: comma, CRLF after each row, quotes where a field needs them, no BOM. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

// `a,b`, `say "x"`, "two\nlines", " leading", "trailing\t"
const needsQuotes = /[",\r\n]|^\s|\s$/u;

function field(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
