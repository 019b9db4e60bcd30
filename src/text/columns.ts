import { type ColumnMeaning, columnWords } from "../vocabulary/tables.js";

const meanings = new Map(
  (Object.entries(columnWords) as [ColumnMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);

/**
 * The columns of a table by its head: meaning → index. Undefined for a row that is no head: one is, where a
 * column for names stands beside another that is known.
 */
export function columnsOf(cells: readonly string[]): Partial<Record<ColumnMeaning, number>> | undefined {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  cells.forEach((cell, at) => {
    const meaning = meanings.get(
      cell
        .toLowerCase()
        .replace(/[.:]+$/u, "")
        .trim(),
    );
    if (meaning !== undefined) columns[meaning] ??= at;
  });
  return columns.name !== undefined && Object.keys(columns).length > 1 ? columns : undefined;
}
