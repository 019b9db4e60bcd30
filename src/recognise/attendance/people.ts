import { attendanceForms } from "../../forms/attendance.js";
import { allIn, fits } from "../../forms/form.js";
import { peopleForms } from "../../forms/names.js";
import { substituteForms } from "../../forms/substitutes.js";
import type { FoundPerson } from "../../lex/found-person.js";
import { isOffice } from "../../lex/name.js";
import { beginsParty, byParty, partyNamed, withPartiesMarked } from "../../lex/party-first.js";
import { firstNameIn, peopleIn } from "../../lex/person.js";
import { addOffice } from "../../lex/person-attributes.js";
import { rolesIn } from "../../lex/role-column.js";
import { hasLetter } from "../../lex/shapes.js";
import { firstNamesFirst } from "../../lex/surname-first.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Line } from "../../read/line.js";
import { rejoinedNames, runOnText, surnameFirst } from "./broken-names.js";

/** A person read from a list, and the lines it stood on. */
export interface ListedPerson extends FoundPerson {
  lines: [number, number];
}

/**
 * The persons of a list, whatever its shape: one a line, bullets, run on with commas and "och". A party on a line of
 * its own, or `party` above the list, applies to everyone below without a party.
 */
export function listedPeople(lines: readonly Line[], width: number, party?: string): ListedPerson[] {
  const column = lines.findLastIndex(({ text }) => rolesIn(text).length === 0) + 1;
  const entries = linesByBlock(lines.slice(0, column)).flatMap((run) =>
    isRunOn(run)
      ? [{ text: runOnText(run.map(({ text }) => text)), lines: run }]
      : rejoinedNames(blocksOf(run, Math.max(width, 60), "entries")),
  );
  const texts = withPartiesMarked(firstNamesFirst(entries.map(({ text }) => text)));
  let above = party ?? null;
  const people = entries.flatMap((entry, at) => {
    const text = texts[at] ?? entry.text;
    const heading = partyNamed(text);
    above = heading ?? above;
    return heading === undefined ? personsOf(text, entry.lines, above) : [];
  });
  return withoutHomes(withRoles(people, lines.slice(column)));
}

/** People with the roles of a column below them, in order, where there is one for each. */
function withRoles(people: readonly ListedPerson[], column: readonly Line[]): ListedPerson[] {
  const roles = column.flatMap(({ text }) => rolesIn(text));
  const paired = roles.length === people.length && people.every(({ title }) => title === null);
  return people.map((person, at) => {
    const own = { ...person };
    if (paired) addOffice(own, roles[at] ?? "");
    return own;
  });
}

/** Where most have a place behind the party, "Bo Al (S), Tierp", it is their home and not an office. */
function withoutHomes(people: readonly ListedPerson[]): ListedPerson[] {
  const isHome = ({ party, title }: ListedPerson): boolean =>
    party !== null && title !== null && fits(attendanceForms.home, title) && !isOffice(title);
  const homes = people.filter(isHome).length;
  const usual = homes > 1 && homes * 2 >= people.length;
  return people.map((person) => (usual && isHome(person) ? { ...person, title: null } : person));
}

// "samt sekreterare Lotta Raj" and "Matti Ny (kommundirektör)" below it: whole names, so no name was broken
const endsInName = /(?:^|[ ,(])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
const beginsWithName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| \(|$)/u;

/** Lines grouped by their Markdown block; a new party, or a new name after a whole one, begins a new group. */
function linesByBlock(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const party = beginsParty(line.text) || partyNamed(before?.text ?? "") !== undefined;
    const next = endsInName.test(before?.text ?? "") && beginsWithName.test(line.text);
    const goesOn = before?.block === line.block && before.end !== "hard";
    if (last && goesOn && !party && !next) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** True for a list that runs over several lines, with a comma at an end or several people on a line: a name may be broken. */
function isRunOn(lines: readonly Line[]): boolean {
  const ends = lines.slice(0, -1).some(({ text }) => fits(peopleForms.unfinished, text));
  const broken = lines.some(
    ({ text }, at) =>
      text.length > 60 &&
      fits(peopleForms.firstNameLast, text) &&
      surnameFirst.test(lines[at + 1]?.text ?? ""),
  );
  return (
    lines.length > 1 &&
    (ends || broken || lines.filter(({ text }) => peopleIn(text).length > 1).length * 2 > lines.length)
  );
}

/** The persons of one entry; a party before some of them applies to those without a party. */
function personsOf(text: string, lines: readonly Line[], above: string | null): ListedPerson[] {
  const first = lines[0]?.place.line ?? 1;
  const last = lines.at(-1)?.place.line ?? first;
  return byParty(text).flatMap((stretch) => {
    const people = peopleIn(stretch.text);
    return (people.length > 0 ? people : firstNameIn(text)).map((person) => ({
      ...person,
      party: person.party ?? stretch.party ?? above,
      lines: [first, last] as [number, number],
    }));
  });
}

const standInsIn = allIn(substituteForms.standIn);

/** The names of a list that is not an attendance: adjusters, secretaries. "med X som ersättare" names no adjuster. */
export function namesIn(lines: readonly Pick<Line, "text">[]): string[] {
  const whole = lines.map(({ text }) => text).join(" ");
  const standIns = standInsIn(whole).flatMap((match) =>
    peopleIn(match.groups?.["who"] ?? match.groups?.["named"] ?? ""),
  );
  const excluded = new Set(standIns.map(({ name }) => name));
  const texts = lines.filter(({ text }) => hasLetter(text)).map(({ text }) => text.replace(/^[\s.…_]+/u, ""));
  const people = texts
    .flatMap((text) => peopleIn(text))
    .filter(({ name, party }) => name.includes(" ") || party !== null);
  const names = people.map(({ name }) => name);
  return names.filter((name) => !excluded.has(name));
}
