import { allIn, fits } from "../forms/form.js";
import { innerLabelForm, pageLabels } from "../forms/inner-labels.js";
import { lineForms } from "../forms/lines.js";
import type { Line } from "../read/line.js";
import { reprinted, sliced } from "../read/slice.js";
import { itemStart } from "./item-start.js";
import { isSectionLabel } from "./label.js";
import type { CustomLabels } from "./label-form.js";

/** The lines, with pieces in place of flattened lines, and the flattened lines themselves. */
export interface Flattened {
  lines: Line[];
  flattened: Line[];
}

/**
 * Splits lines that hold a whole page whose line ends were lost: before each § with the next number, and at labels. Up
 * to the first § these are the labels of the front page, behind it those of items. A long line with fewer than three
 * such places is running text and stays unchanged.
 */
export function splitFlattenedPages(lines: readonly Line[], customLabels: CustomLabels): Flattened {
  const flattened: Line[] = [];
  let last: number | null = null;
  const pieces = lines.flatMap((line) => {
    if (line.kind !== "text" || line.text.length < shortest) {
      const start = itemStart(line);
      if (start?.sure) last = start.number;
      return [line];
    }
    const cuts = cutsIn(line.text, last, customLabels);
    if (cuts.filter(({ opens }) => opens).length < fewest) return [line];
    last = cuts.findLast(({ number }) => number !== null)?.number ?? last;
    flattened.push(line);
    return splitAtCuts(line, cuts);
  });
  return { lines: pieces, flattened };
}

/** A line may be a page from this length on, in UTF-16 units, and with so many labels and §§. */
const shortest = 120;
const fewest = 3;

/** A place at which a piece begins. `opens` is true at a label or a §; `number` is the number of the §. */
interface Cut {
  at: number;
  opens: boolean;
  number: number | null;
}

/** Each piece as a line; a § gets a block of its own, so that its title can be split from its text. */
function splitAtCuts(line: Line, cuts: readonly Cut[]): Line[] {
  const starts = [0, ...cuts.map(({ at }) => at).filter((at) => at > 0)];
  const texts = starts.map((at, index) => line.text.slice(at, starts[index + 1]).trim());
  const pieces = sliced(
    line,
    texts.filter((text) => text !== ""),
  );
  return pieces.map((piece, at) =>
    reprinted(piece, { block: line.block + at / pieces.length, end: "block" }),
  );
}

const closing = ["Underskrifter", "Vid protokollet", "Justeras", "Anslag/bevis", "Bevis om anslag"];

const placesIn = allIn(innerLabelForm);
const fieldWords = new Set(pageLabels.fields);
const itemWords = new Set(pageLabels.items);

/** The places before each § and label in a text, and those behind the labels. `last` is the number of the § before the text. */
function cutsIn(text: string, last: number | null, customLabels: CustomLabels): Cut[] {
  const cuts: Cut[] = [];
  let number = last;
  let front = last === null;
  let behindNumber = -1;
  for (const match of placesIn(text)) {
    const { section, label, number: digits } = match.groups ?? {};
    const end = match.index + match[0].length;
    const open = isOpen(text.slice(0, match.index), cuts.at(-1));
    if (section && (number === null ? !open : Number(digits) === number + 1 && !open)) {
      number = Number(digits);
      front = false;
      behindNumber = end;
      cuts.push({ at: match.index, opens: true, number }, { at: end, opens: false, number: null });
    } else if (label && match.index !== behindNumber + 1) {
      front = front || closing.includes(label);
      if (front ? !fieldWords.has(label) : !(itemWords.has(label) || isSectionLabel(label, customLabels)))
        continue;
      const colon = text[end] === ":" ? 1 : 0;
      cuts.push(
        { at: match.index, opens: true, number: null },
        { at: end + colon, opens: false, number: null },
      );
    }
  }
  return cuts;
}

/** True where a § is only referred to: "enligt § 12", or the value of a label, "Paragrafer § 44". */
function isOpen(before: string, cut: Cut | undefined): boolean {
  const behindLabel = cut !== undefined && !cut.opens && before.slice(cut.at).trim() === "";
  return behindLabel || (before.endsWith(" ") && fits(lineForms.open, before.slice(0, -1)));
}
