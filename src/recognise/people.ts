import type { Line } from "../read/line.js";
import { blocksOf } from "../structure/blocks.js";
import { partyOf } from "../text/name.js";
import { peopleIn } from "../text/person.js";
import type { FoundPerson } from "../text/person-attributes.js";
import { firstNamesFirst } from "../text/surname-first.js";
import { partyNames } from "../vocabulary/parties.js";

/** A person read from a list, and the lines it stood on. */
export interface ListedPerson extends FoundPerson {
  lines: [number, number];
}

/** The persons of a list, whatever its shape: one a line, bullets, run on with commas and "och". */
export function listedPeople(lines: readonly Line[], width: number): ListedPerson[] {
  const entries = runs(lines).flatMap((run) =>
    isRunOn(run)
      ? [{ text: run.map(({ text }) => text).join(" "), lines: run }]
      : blocksOf(run, Math.max(width, 60), "entries"),
  );
  const texts = firstNamesFirst(entries.map(({ text }) => text));
  return entries.flatMap((entry, at) => placed(texts[at] ?? entry.text, entry.lines));
}

/** Lines by the Markdown block that they stand in. */
function runs(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[0]?.block === line.block && last.at(-1)?.end !== "hard") last.push(line);
    else found.push([line]);
  }
  return found;
}

/** A list that runs on over the lines: one ends in a comma, or holds several people, so that a name may be broken. */
function isRunOn(lines: readonly Line[]): boolean {
  const ends = lines.slice(0, -1).some(({ text }) => /(?:,|(?<!\p{L})(?:och|för|samt))$/u.test(text));
  return (
    lines.length > 1 &&
    (ends || lines.filter(({ text }) => peopleIn(text).length > 1).length * 2 > lines.length)
  );
}

// "S: Karin Ek (ordförande), Rune Bo", "Moderaterna: Amanda Lo"
const partyGroup = /^(?<party>\p{Lu}[\p{L} ]{0,30}): ?(?=\p{Lu})/u;

/** The persons of one entry; before it a party with a colon is the party of all who have none of their own. */
function placed(text: string, lines: readonly Line[]): ListedPerson[] {
  const first = lines[0]?.place.line ?? 1;
  const last = lines.at(-1)?.place.line ?? first;
  const group = partyGroup.exec(text);
  const printed = group?.groups?.["party"] ?? "";
  const party =
    partyNames[printed.toLowerCase()] ?? (/^\p{Lu}{1,4}$/u.test(printed) ? partyOf(printed) : undefined);
  const names = party === undefined ? text : text.slice(group?.[0].length ?? 0);
  return peopleIn(names).map((person) => ({
    ...person,
    party: person.party ?? party ?? null,
    lines: [first, last] as [number, number],
  }));
}

/** The names of a list that is not an attendance: adjusters, secretaries. "med X som ersättare" names no adjuster. */
export function namesIn(lines: readonly Line[]): string[] {
  const whole = lines.map(({ text }) => text).join(" ");
  const standIns = [...whole.matchAll(standIn)].flatMap((match) =>
    peopleIn(match.groups?.["who"] ?? match.groups?.["named"] ?? ""),
  );
  const excluded = new Set(standIns.map(({ name }) => name));
  const texts = lines
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => text.replace(/^[\s.…_]+/u, ""));
  const people = texts
    .flatMap((text) => peopleIn(text))
    .filter(({ name, party }) => name.includes(" ") || party !== null);
  const names = people.map(({ name }) => name);
  return names.filter((name) => !excluded.has(name));
}

// "Anna Ek (S) med Bo Al (M) som ersättare", "Siv Tegel (M), ersättare Lillemor Hjelm (V)"
const standIn = /(?:(?:,| med) (?<who>[^,.]{1,60}?) som ersättare|[,(] ?ersättare:? (?<named>[^,.]{1,60}))/gu;
