import { fits } from "../forms/form.js";
import { lineForms } from "../forms/lines.js";
import { beginsDigit, beginsIn, beginsSmall, endsIn } from "../lex/shapes.js";
import type { FurnitureKind } from "../model.js";
import type { Line } from "../read/line.js";
import { join, type Print, reprinted, sliced } from "../read/slice.js";

/** A line and its kind of furniture, null for text. */
interface Judged {
  line: Line;
  kind: FurnitureKind | null;
}

/** The lines that are not furniture. Where a page head interrupted a sentence, both halves get the same block. */
export function rejoinedLines(candidates: readonly Judged[], width: number): Line[] {
  const lines: Line[] = [];
  let cut = false;
  let joined: { from: number; to: Line } | null = null;
  for (const { line, kind } of candidates) {
    if (kind !== null) {
      cut = cut || kind.startsWith("page-");
      continue;
    }
    const last = lines.at(-1);
    if (cut && last && continuesSentence(last, line, width)) {
      joined = { from: line.block, to: last };
      lines[lines.length - 1] = reprinted(last, { end: "soft" });
    } else if (joined && line.block !== joined.from) joined = null;
    lines.push(joined ? reprinted(line, { block: joined.to.block, level: joined.to.level }) : line);
    cut = false;
  }
  return lines;
}

/** True where `next` continues the sentence of `last`. */
function continuesSentence(last: Line, next: Line, width: number): boolean {
  if (next.kind !== "text" || (last.kind !== "text" && last.kind !== "item")) return false;
  if (
    endsIn(last.text, '.:;!?”"') ||
    fits(lineForms.that, next.text) ||
    /^§ (?!\d{1,4}, \p{Ll})/u.test(next.text)
  )
    return false;
  // "… den 27 november 2017, | § 118, upphör att gälla"
  return (
    beginsSmall(next.text) ||
    beginsDigit(next.text) ||
    beginsIn(next.text, "(") ||
    endsIn(last.text, ",–-") ||
    last.text.length >= width * 0.85
  );
}

/**
 * Labels that are broken over two lines, alone or in the first of two columns, on one line again. The text of the other
 * column follows behind the label. `print` says how the pieces are printed.
 */
export function rejoinedLabels(
  lines: readonly Line[],
  isLabel: (text: string) => boolean,
  print: Print = {},
  startsWithLabel: (whole: string, start: string) => boolean = () => false,
): Line[] {
  const rejoined: Line[] = [];
  // the line whose first column may be the beginning of a label, and what stands beside it
  let open: { line: Line; values: Line[] } | undefined;
  for (const line of lines) {
    const first = open?.line;
    const [start = ""] = first?.columns ?? [];
    const [end = ""] = line.columns;
    const whole = `${start} ${end}`;
    const goesOn =
      first !== undefined && first.cells === null && first.block === line.block && beginsSmall(end);
    const bold = goesOn ? boldLabel(first, line, isLabel) : null;
    if (goesOn && isLabel(whole)) {
      const [head = first, ...beside] = sliced(first, first.columns, print);
      const [tail = line, ...more] = sliced(line, line.columns, print);
      const values = [...(open?.values ?? []), ...beside, ...more];
      const alone = values.length === 0;
      const label = join([head, tail], whole, alone ? { end: line.end } : { kind: "heading", end: "hard" });
      rejoined.splice(-1 - (open?.values.length ?? 0), rejoined.length, label, ...values);
      open = { line: label, values };
    } else if (goesOn && first.columns.length === 1 && (bold !== null || startsWithLabel(whole, start))) {
      const columns = [whole, ...line.columns.slice(1)];
      const joined = join([first, line], columns.join(" "), { columns, bold });
      rejoined[rejoined.length - 1] = joined;
      open = { line: joined, values: [] };
    } else {
      rejoined.push(line);
      open = { line, values: [] };
    }
  }
  return rejoined;
}

/** "**Förslag till ⏎ beslut:** Planen antas." → "Förslag till beslut:"; null where no label is printed so. */
function boldLabel(first: Line, line: Line, isLabel: (text: string) => boolean): string | null {
  const bold = first.bold === first.text && line.bold !== null ? `${first.bold} ${line.bold}` : "";
  return isLabel(bold) ? bold : null;
}
