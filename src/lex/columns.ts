import { cellForms } from "../forms/attendance.js";
import { fits } from "../forms/form.js";
import { attendanceKinds, fieldLabels } from "../vocabulary/fields.js";
import { type ColumnMeaning, columnWords } from "../vocabulary/tables.js";

/** The columns of a table: meaning → index. */
export type Columns = Partial<Record<ColumnMeaning, number>>;

const meanings = new Map(
  (Object.entries(columnWords) as [ColumnMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);
const groups = new Set(
  attendanceKinds.flatMap((kind) => fieldLabels[kind].map((word) => word.toLowerCase())),
);

/**
 * The columns of a table by its head. Undefined for a row that is not a head: a head has a known column besides one for
 * names or an attendance label in the first cell.
 */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const forms = cells.map((cell) =>
    cell
      .toLowerCase()
      .replace(/(?<![.:*])[.:*]+$/u, "")
      .trim(),
  );
  const columns: Columns = {};
  if (groups.has(forms[0] ?? "")) columns.name = 0;
  forms.forEach((form, at) => {
    const meaning = meanings.get(form);
    if (meaning !== undefined && columns.name !== at) columns[meaning] ??= at;
  });
  const leads = forms.slice(0, columns.name ?? 0).every((form) => fits(cellForms.leading, form));
  return columns.name !== undefined && leads && Object.keys(columns).length > 1 ? columns : undefined;
}
