import type { Line } from "../read/line.js";
import { blocksOf } from "../structure/blocks.js";
import type { FoundPerson } from "../text/person.js";
import { peopleIn } from "../text/person.js";

/** A person read from a list, and the lines it stood on. */
export interface ListedPerson extends FoundPerson {
  lines: [number, number];
}

/** The persons of a list, whatever its shape: one a line, bullets, run on with commas and "och". */
export function listedPeople(lines: readonly Line[], width: number): ListedPerson[] {
  return blocksOf(lines, Math.max(width, 60), "entries").flatMap((block) => {
    const first = block.lines[0]?.place.line ?? 1;
    const last = block.lines.at(-1)?.place.line ?? first;
    return peopleIn(block.text).map((person) => ({ ...person, lines: [first, last] as [number, number] }));
  });
}

/** The names of a list that is not an attendance: adjusters, secretaries. "med X som ersättare" names no adjuster. */
export function namesIn(lines: readonly Line[]): string[] {
  const text = lines
    .filter((line) => /\p{L}/u.test(line.text))
    .map((line) => line.text.replace(/(?:,| med) .{1,60} som ersättare/gu, ""));
  return text.flatMap((one) => peopleIn(one.replace(/^[\s.…_]+/u, "")).map((person) => person.name));
}
