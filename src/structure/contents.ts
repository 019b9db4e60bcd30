import type { Line } from "../read/line.js";
import { contentsLabels } from "../vocabulary/fields.js";
import { itemStart } from "./item-start.js";
import { fieldLabel, labelForm, sectionLabel } from "./label.js";

/**
 * Parts the tables of contents from the text, whose rows look like the items themselves: those under a head
 * such as "Innehållsförteckning", and a run of §§ without a word between them whose numbers come again.
 */
export function withoutContents(lines: readonly Line[]): { lines: Line[]; contents: Line[] } {
  const taken = new Set<Line>();
  lines.forEach((line, at) => {
    if (!taken.has(line) && isContentsHead(line)) for (const row of rowsUnder(lines, at)) taken.add(row);
  });
  for (const row of rowsThatComeAgain(lines.filter((line) => !taken.has(line)))) taken.add(row);
  return {
    lines: lines.filter((line) => !taken.has(line)),
    contents: lines.filter((line) => taken.has(line)),
  };
}

const heads = new Set(contentsLabels.map(labelForm));

function isContentsHead(line: Line): boolean {
  return line.kind !== "item" && line.kind !== "row" && heads.has(labelForm(line.text));
}

// "§ 10 Val av justerare ........ 3", "Budget 2025 12"
const pageAtEnd = /(?:\.{3,}|…|\s) ?\d{1,3}(?: ?[-–] ?\d{1,3})?$/u;

/** The head and its rows: they end where the numbers begin anew, or where the text itself begins. */
function rowsUnder(lines: readonly Line[], head: number): Line[] {
  const seen = new Set<number>();
  let rows = 0;
  let end = head + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line) break;
    const start = itemStart(asText(line));
    if (
      start &&
      (seen.has(start.number) || (rows > 1 && line.kind === "heading" && lines[head + 1]?.kind !== "heading"))
    )
      break;
    if (
      !start &&
      (sectionLabel(line, lines[end + 1])?.style === "line" || fieldLabel(line, lines[end + 1])) &&
      !pageAtEnd.test(line.text)
    )
      break;
    if (!start && line.kind === "heading" && rows > 0) break;
    if (start) seen.add(start.number);
    if (start || pageAtEnd.test(line.text)) rows += 1;
    else if (rows > 0 && end + 1 < lines.length && line.text.length > 200) break;
  }
  return rows < 2 ? [] : lines.slice(head, end);
}

/** A row of a table of contents reads as a line: "§ 198 | Val av justerare | 3". */
const asText = (line: Line): Line =>
  line.kind === "row" ? { ...line, kind: "text", text: line.text.replaceAll(" | ", " ") } : line;

/** Three or more beginnings of items in a row with nothing of their own, all of whose numbers come later again. */
function rowsThatComeAgain(lines: readonly Line[]): Line[] {
  const starts = lines.flatMap((line, at) => {
    const start = itemStart(line);
    return start?.sure && !/^[,.;)]/u.test(line.text.slice(start.label.length))
      ? [{ at, number: start.number }]
      : [];
  });
  const last = new Map(starts.map(({ at, number }) => [number, at]));
  const run: number[] = [];
  for (const [index, { at, number }] of starts.entries()) {
    const next = starts[index + 1]?.at ?? lines.length;
    const empty =
      next - at <= 4 && lines.slice(at + 1, next).every((line, k) => !sectionLabel(line, lines[at + k + 2]));
    if (!empty || (last.get(number) ?? at) === at) break;
    run.push(at);
  }
  const first = run[0];
  const end = starts[run.length]?.at;
  return run.length < 3 || first === undefined || end === undefined ? [] : lines.slice(first, end);
}
