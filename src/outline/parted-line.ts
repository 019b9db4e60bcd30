import { fits } from "../forms/form.js";
import { innerFieldForm } from "../forms/inner-labels.js";
import { lineEndForms } from "../forms/line-ends.js";
import { columnsOf } from "../lex/columns.js";
import { isRole } from "../lex/role-column.js";
import type { Line } from "../read/line.js";
import { join, type Print, reprinted, slice, sliced } from "../read/slice.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { isFieldLabel, labelForm } from "./label.js";

/**
 * Lines of the front matter, parted where a line holds several things: at gaps ("Sekreterare      Anna Ek"), and
 * before labels that stand in the middle ("… kl. 16.00 Paragrafer 102–119"). Rows of a table printed with gaps
 * stay whole. The pieces of a line cover it, in order.
 */
export function partedLines(lines: readonly Line[]): Line[] {
  let table: number | null = null;
  return mendedLabels(lines, isFieldLabel, { end: "hard" }, startsWithLabel).flatMap((line) => {
    if (line.kind === "code" || line.kind === "html") return [line];
    const cells = line.cells?.map((cell) => cell.join(" ")) ?? line.columns;
    if (columnsOf(cells)) {
      table = line.block;
      return isFieldLabel(cells[0] ?? "") ? [groupOf(line, cells[0] ?? ""), asRow(line)] : [asRow(line)];
    }
    if (line.columns.length === 1 && isFieldLabel(line.text)) table = null;
    const goesOn = table !== null && line.columns.length > 1 && !isFieldLabel(line.columns[0] ?? "");
    if (table === line.block || line.cells !== null || goesOn) return [asRow(line)];
    return sliced(line, withAttributes(line.columns).flatMap(atLabels));
  });
}

/** The first cell of a table's head, "Tjänstgörande ersättare", as the label of the group that its rows belong to. */
function groupOf(line: Line, text: string): Line {
  return reprinted(slice(line, 0, text.length), {
    kind: "heading",
    cells: null,
    end: "hard",
    block: line.block,
  });
}

/** A line of a table printed with gaps as the row that it is. */
function asRow(line: Line): Line {
  if (line.cells !== null) return line;
  return reprinted(line, { kind: "row", cells: line.columns.map((column) => [column]) });
}

/** A label that is broken over two lines, alone or in the first of two columns, is made whole again, what stands beside it behind it, printed as `print` says. */
export function mendedLabels(
  lines: readonly Line[],
  isLabel: (text: string) => boolean,
  print: Print = {},
  startsWithLabel: (whole: string, start: string) => boolean = () => false,
): Line[] {
  const mended: Line[] = [];
  // the line whose first column may be the beginning of a label, and what stands beside it
  let open: { line: Line; values: Line[] } | undefined;
  for (const line of lines) {
    const first = open?.line;
    const [start = ""] = first?.columns ?? [];
    const [end = ""] = line.columns;
    const whole = `${start} ${end}`;
    const goesOn =
      first !== undefined && first.cells === null && first.block === line.block && /^\p{Ll}/u.test(end);
    if (goesOn && isLabel(whole)) {
      const [head = first, ...beside] = sliced(first, first.columns, print);
      const [tail = line, ...more] = sliced(line, line.columns, print);
      const values = [...(open?.values ?? []), ...beside, ...more];
      const alone = values.length === 0;
      const label = join([head, tail], whole, alone ? { end: line.end } : { kind: "heading", end: "hard" });
      mended.splice(-1 - (open?.values.length ?? 0), mended.length, label, ...values);
      open = { line: label, values };
    } else if (goesOn && first.columns.length === 1 && startsWithLabel(whole, start)) {
      const columns = [whole, ...line.columns.slice(1)];
      const joined = join([first, line], columns.join(" "), { columns });
      mended[mended.length - 1] = joined;
      open = { line: joined, values: [] };
    } else {
      mended.push(line);
      open = { line, values: [] };
    }
  }
  return mended;
}

const forms = Object.values(fieldLabels).flatMap((labels) => labels.map(labelForm));

/** "Justeringens ⏎ plats och tid Ledningskontoret 2002-12-09": the joined text begins with a label that the first line only begins. */
function startsWithLabel(whole: string, start: string): boolean {
  const lower = whole.toLowerCase();
  return forms.some(
    (form) =>
      form.length > start.length && lower.startsWith(`${form} `) && form.startsWith(start.toLowerCase()),
  );
}

const longestFirst = Object.values(fieldLabels)
  .flat()
  .sort((a, b) => b.length - a.length);

/** A text that is nothing but labels, in these: "Vid protokollet Justeras" → two; none for any other. */
function labelsOnly(text: string): string[] {
  const labels: string[] = [];
  let rest = text;
  while (rest !== "" && !isFieldLabel(text)) {
    const label = longestFirst.find((word) => rest === word || rest.startsWith(`${word} `));
    if (label === undefined) return [];
    labels.push(label);
    rest = rest.slice(label.length).trimStart();
  }
  return labels;
}

/** "Underskrifter Sekreterare ... Paragrafer 102–119" → three texts. */
function atLabels(text: string): string[] {
  const labels = labelsOnly(text);
  if (labels.length > 1) return labels;
  return text
    .split(innerFieldForm.pattern)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

// "S     Bo Al"
const partyColumn = /^\(?\p{Lu}{1,2}\)?$/u;

/** Columns in which what is said of a person stands with the person, however wide the gap between them. */
function withAttributes(columns: readonly string[]): string[] {
  const joined: string[] = [];
  for (const column of columns) {
    const before = joined.at(-1);
    const party = before !== undefined && joined.length === 1 && partyColumn.test(before);
    if (before !== undefined && (party || fits(lineEndForms.attribute, column) || isRole(column)))
      joined[joined.length - 1] = `${before} ${column}`;
    else joined.push(column);
  }
  return joined;
}
