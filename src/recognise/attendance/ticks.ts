import { tickForms as forms } from "../../forms/attendance.js";
import { type Form, fits, fitsAny } from "../../forms/form.js";
import { isPeople } from "../../lex/person.js";
import type { Line } from "../../read/line.js";
import { reprinted, slice } from "../../read/slice.js";
import { hasTick, rowsIn } from "./cells.js";

/** How the lists of a document mark who was there. */
export interface Ticks {
  /** Some have a tick: those without one in a box were not there. */
  boxes: boolean;
  /** Some have a tick without a box: those with a dash in its place were not there. */
  dashes: boolean;
  /** Some rows of tables have a tick: those without one were not there. */
  rows: boolean;
}

/** The marks that the lists among lines use. */
export function ticksIn(lines: readonly Line[]): Ticks {
  const listed = lines.filter(({ cells }) => cells === null);
  const crossed = listed.filter(({ text }) => fits(forms.cross, text));
  return {
    boxes: crossed.length > 0 || listed.some(({ text }) => fits(forms.fullBox, text)),
    dashes: crossed.length > 0 && crossed.every(({ marker }) => marker === null),
    rows: rowsIn(lines).some(hasTick),
  };
}

/** The lines of a list without marks, and which of them, by their numbers in the source, have none where others have one. */
export function withoutTicks(
  lines: readonly Line[],
  ticks: Ticks,
): { plain: Line[]; unticked: ReadonlySet<number> } {
  const unticked = new Set<number>();
  const plain = lines.map((line) => {
    const isDash = isBlank(line, ticks);
    if (isDash || (ticks.boxes && fits(forms.emptyBox, line.text))) unticked.add(line.place.line);
    const mark = [...marks, ...(isDash ? [forms.dash] : [])]
      .map(({ pattern }) => pattern.exec(line.text))
      .find((found) => found !== null);
    if (!mark) return isDash ? reprinted(line, { end: "hard" }) : line;
    const [from, to] = mark.index === 0 ? [mark[0].length, line.text.length] : [0, mark.index];
    return slice(line, from, to, { end: "hard" });
  });
  return { plain, unticked };
}

/** The first line of a list of which the marks do not say enough: boxes that nobody ticked, dashes alone, or some names without a mark. */
export function unclearTick(lines: readonly Line[], ticks: Ticks): Line | undefined {
  const row = rowsIn(lines).find(({ columns }) => columns.serves !== undefined);
  if (row && !ticks.rows) return row.line;
  if (!ticks.boxes) return lines.find(({ text }) => fits(forms.emptyBox, text));
  if (!ticksIn(lines).boxes) return lines.find((line) => isBlank(line, ticks));
  return lines.find(
    (line) =>
      line.cells === null && !fitsAny(marks, line.text) && !isBlank(line, ticks) && isPeople(line.text),
  );
}

const marks: readonly Form[] = [forms.fullBox, forms.emptyBox, forms.cross];

/** True for a name with a dash where others have a tick. */
const isBlank = ({ marker, text }: Line, { dashes }: Ticks): boolean =>
  dashes && fits(forms.dash, `${marker ?? ""} ${text}`.trim());
