import { bodiesIn } from "../lex/body.js";
import { timesIn } from "../lex/clock.js";
import { datesIn } from "../lex/date.js";
import { dnrsIn } from "../lex/dnr.js";
import { municipalitiesIn } from "../lex/municipality.js";
import { itemStart } from "../outline/item-start.js";
import type { Line } from "../read/line.js";
import { opening, quoted } from "./excerpt.js";

/** A small thing found in a text: where it stands in UTF-16 units, and what it says. */
interface Found {
  what: string;
  from: number;
  to: number;
  value: string;
}

/**
 * What stands in each line, by itself: item starts, dates, times, case numbers, bodies and municipalities, with their offsets.
 *
 *     16:4 "§ 27 Ny taxa för torget" | item@0-4 27
 */
export function lexedText(lines: readonly Line[]): string[] {
  return lines.map((line) =>
    [
      opening(line),
      ...foundIn(line).map(({ what, from, to, value }) => `${what}@${from}-${to} ${value}`),
    ].join(" | "),
  );
}

function foundIn(line: Line): Found[] {
  const { text } = line;
  const start = itemStart(line);
  const found: Found[] = [
    ...datesIn(text).map(({ from, to, iso, text }) => ({
      what: "date",
      from,
      to,
      value: iso ?? `no day ${quoted(text)}`,
    })),
    ...timesIn(text).map(({ from, to, start, end }) => ({
      what: "time",
      from,
      to,
      value: end === null ? start : `${start}–${end}`,
    })),
    ...bodiesIn(text).map(({ from, to, kind, name }) => ({
      what: "body",
      from,
      to,
      value: `${kind} ${quoted(name)}`,
    })),
    ...placed("dnr", dnrsIn(text)?.dnrs.map((dnr) => dnr.text) ?? [], text),
    ...placed("municipality", municipalitiesIn(text), text),
  ];
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  if (start === undefined) return found;
  const value = `${start.number}${start.suffix ?? ""}${start.sure ? "" : " unsure"}`;
  return [{ what: "item", from: 0, to: start.label.length, value }, ...found];
}

/** Texts found in order, with where they stand: each behind the one before it. */
function placed(what: string, values: readonly string[], text: string): Found[] {
  let behind = 0;
  return values.map((value) => {
    const from = Math.max(0, text.indexOf(value, behind), text.indexOf(value));
    behind = from + value.length;
    return { what, from, to: behind, value: quoted(value) };
  });
}
