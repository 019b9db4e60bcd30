import { fits } from "../forms/form.js";
import { closingForms } from "../forms/labels.js";
import { datesIn } from "../lex/date.js";
import { isPeople, peopleIn } from "../lex/person.js";
import { hasWord } from "../lex/shapes.js";
import type { FieldKind } from "../model.js";
import type { Line } from "../read/line.js";
import { sliced } from "../read/slice.js";
import { signerKinds } from "../vocabulary/fields.js";
import type { Part } from "./outline.js";

const signing: readonly FieldKind[] = signerKinds;
const days: readonly FieldKind[] = ["posted", "removed"];

/** Labels that expect the same sort of value and stand together above their values. */
export interface PairedLabels {
  /** The first label with the first value, the second with the second, and so on. */
  pairs: Part<FieldKind>[];
  /** True where there are as many values as labels, and no value contradicts its label. */
  agrees: boolean;
}

/**
 * Pairs the labels at the end of a run with the values below the last of them: "Vid protokollet ⏎ Justeras ⏎ Cia By ⏎ Bo Al",
 * "Anslaget sätts upp ⏎ Anslaget tas ned ⏎ 2 dates". Undefined where the last label has its value beside it, where all
 * labels are headings, and where there are fewer values than labels.
 */
export function pairedLabels(run: readonly Part<FieldKind>[]): PairedLabels | undefined {
  const last = run.at(-1);
  const sort = [signing, days].find((kinds) => last && kinds.includes(last.kind));
  const labels = sort ? run.slice(run.findLastIndex(({ kind }) => !sort.includes(kind)) + 1) : [];
  const beside = last?.lines.some(({ place }) => place.line === last.headingLine?.place.line);
  if (!last || labels.length < 2 || beside || labels.every(isHeading)) return undefined;
  const values = sort === signing ? namedLines(last.lines) : datedLines(last.lines);
  if (values === undefined || values.length < labels.length) return undefined;
  const pairs = labels.map((label, at): Part<FieldKind> => {
    const lines = values[at] ?? [];
    return { ...label, lines: label === last ? lines : [...label.lines, ...lines] };
  });
  return { pairs, agrees: values.length === labels.length && !pairs.some(contradicts) };
}

const isHeading = ({ headingLine }: Part<FieldKind>): boolean => headingLine?.kind === "heading";

/**
 * The lines in groups, one for each person; a line to sign on belongs to the person before it. Undefined where a line
 * holds anything but one person, and where two persons stand beside each other.
 */
function namedLines(lines: readonly Line[]): Line[][] | undefined {
  if (lines.some(({ place }, at) => place.line === lines[at - 1]?.place.line)) return undefined;
  const before: Line[] = [];
  const named: Line[][] = [];
  for (const line of lines) {
    const blank = !hasWord(line.text);
    if (blank) (named.at(-1) ?? before).push(line);
    else if (isPeople(line.text) && peopleIn(line.text).length === 1) named.push([line]);
    else return undefined;
  }
  named[0]?.unshift(...before);
  return named;
}

/** The lines in groups, one for each date, split where a line holds several. Undefined where a line holds anything else. */
function datedLines(lines: readonly Line[]): Line[][] | undefined {
  const found = lines.map((line) => ({ line, dates: datesIn(line.text).map(({ text }) => text) }));
  const bare = found.every(({ line, dates }) => {
    const rest = dates.reduce((text, date) => text.replace(date, ""), line.text);
    return dates.length > 0 && !hasWord(rest);
  });
  return bare ? found.flatMap(({ line, dates }) => sliced(line, dates)).map((line) => [line]) : undefined;
}

/** True where a value can not belong to its label: a secretary has no party, and an adjuster is not the secretary. */
function contradicts({ kind, lines }: Part<FieldKind>): boolean {
  return lines
    .flatMap(({ text }) => peopleIn(text))
    .some(({ party, role, title }) =>
      kind === "secretary" ? party !== null || role !== null : fits(closingForms.secretary, title ?? ""),
    );
}
