import { fits, found } from "../forms/form.js";
import { peopleForms as forms, fullNamePattern, nameForms } from "../forms/names.js";
import { roleForms } from "../forms/roles.js";
import { substituteForms } from "../forms/substitutes.js";
import type { FoundPerson, Reading } from "./found-person.js";
import { isOffice } from "./name.js";
import { once } from "./once.js";
import { addOffice, takeAttributes } from "./person-attributes.js";
import { blanks } from "./shapes.js";

/**
 * The persons of a line of an attendance list: "Sara Ek (C) §§ 10–15, Nils Berg (C) §§ 16–19" gives two,
 * "Ida Noreen (S), för Gunnar Falk (S) §§ 44–47" one that replaces. Text that is no person gives none.
 */
export const peopleIn: (text: string) => readonly FoundPerson[] = once("people", (text) => {
  const reading: Reading = { rest: normalised(text), people: [] };
  while (reading.rest !== "" && (takePerson(reading) || skip(reading)));
  return reading.people.filter((person) => isNamed(person, text));
});

/** A person with only a first name, and words on the presence: "Moa, via länk"; none for any other text. */
export function firstNameIn(text: string): FoundPerson[] {
  const reading: Reading = { rest: normalised(text), people: [] };
  const [person] = takePerson(reading) ? reading.people : [];
  const hasPresence = person && (person.remote || person.presence.length + person.absence.length > 0);
  const alone = hasPresence && person.title === null && reading.rest === "" && reading.people.length === 1;
  return alone && isNamed(person, person.name) ? [person] : [];
}

/** True for a list of people and nothing else: "Anna Ek (S), ordförande, och Bo Al (M)." False for a sentence. */
export function isPeople(text: string): boolean {
  const reading: Reading = { rest: normalised(text), people: [] };
  while (reading.rest !== "") {
    if (takePerson(reading)) continue;
    const between = found(forms.parts, reading.rest)?.[0];
    if (between === undefined) return false;
    reading.rest = reading.rest.slice(between.length);
  }
  return reading.people.length > 0 && reading.people.every((person) => isNamed(person, ""));
}

/** True for a name of several words; one word needs a party or a role, or must be the whole text. */
function isNamed(person: FoundPerson, text: string): boolean {
  if (fits(forms.nobody, person.name)) return false;
  return (
    person.name.includes(" ") || person.party !== null || person.role !== null || person.name === text.trim()
  );
}

// "Bo Al - ekonom", "Bo Al (M) – §§ 1–2", but not "§§ 1 – 2" and not "Maj - Britt"
const dash =
  / (?=[-–—] )(?:(?<=(?:\p{L}|[\])]) )(?:- (?=\p{Ll}|§)|[–—] (?=[\p{L}§]))|(?<=[\])] )- (?=[\p{L}§]))/gu;
// "Förvaltningschef: Eva Lo", "Eva Lo/sekreterare"
const officeBefore = /(?<!\p{L})(?<word>\p{L}{2,40}): ?(?=\p{Lu})/gu;
const officeBehind = /\/(?<=\p{Lu}\p{Ll}{1,40}\/)(?<word>\p{Ll}{2,40})/gu;
// what there may be to change: a blank that is no single space, a dash, a square bracket, a colon, a slash, a quotation mark
const unusual = /\s\s|[^\S ]|[-–—[\]:/"”“]/u;

/**
 * A list with commas and round brackets only: "Bo Al – ekonom", "Bo Al [ekonom]", "Ekonom: Bo Al". Hyphens that a
 * line end split are joined: "Rose- Marie" → "Rose-Marie", "Maj - Britt" too.
 */
function normalised(text: string): string {
  if (!unusual.test(text)) return text.trim();
  return text
    .replace(blanks, " ")
    .replace(dash, ", ")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(officeBefore, (printed, word: string) => (isOffice(word) ? `${word} ` : printed))
    .replace(officeBehind, (printed, word: string) => (isOffice(word) ? `, ${word}` : printed))
    .replace(/(\p{Ll}) ?- (\p{Lu}\p{Ll})/gu, "$1-$2")
    .replace(/["”“](?<=\p{L} ["”“])[\p{L} -]{1,20}["”“] (?=\p{Lu})/gu, "")
    .trim();
}

// "Kommundirektör Jan Fransson", "tjänstgörande ersättaren Göran Lindeberg"
const titleFirst = new RegExp(
  `^(?<title>(?:\\d:e )?(?:\\p{L}[\\p{L}/-]* ){1,4})(?<name>${fullNamePattern})`,
  "u",
);
// "Iso Arja I viceordförande": the numeral is the office's
const numeral = / I{1,3}$/u;

function takePerson(reading: Reading): boolean {
  if (fits(forms.joins, reading.rest)) return false;
  const before = titleFirst.exec(reading.rest);
  const words = before?.groups?.["title"]?.trim().split(" ") ?? [];
  const office = words.length > 0 && words.slice(-1).every(isOffice);
  const deputy = found(substituteForms.whose, reading.rest);
  const printed = (deputy ?? (office ? before : found(nameForms.any, reading.rest)))?.groups?.["name"];
  const rest = reading.rest.slice(printed?.length ?? 0);
  const name = office || !fits(roleForms.vice, rest) ? printed : printed?.replace(numeral, "");
  if (name === undefined || fits(forms.noName, name) || isOffice(name)) return false;
  const person: FoundPerson = {
    name: name.replace(/(?<![.,])[.,]+$/u, ""),
    party: null,
    role: null,
    title: null,
    replaces: reading.replaced ?? null,
    serves: reading.replaced !== undefined,
    follows: reading.replaced !== undefined,
    presence: [],
    absence: [],
    remote: false,
    away: false,
  };
  if (office)
    reading.plural = fits(substituteForms.several, words.at(-1) ?? "") ? words.join(" ") : undefined;
  const own = office ? words.join(" ") : reading.plural;
  if (own !== undefined) addOffice(person, own);
  reading.replaced = undefined;
  reading.people.push(person);
  if (deputy) Object.assign(person, { replaces: deputy.groups?.["whose"] ?? null, serves: true });
  reading.rest = reading.rest.slice((deputy ?? (office ? before : null))?.[0].length ?? name.length);
  takeAttributes(reading, person);
  return true;
}

/** Skips a separator, or a word that is not a name. */
function skip(reading: Reading): boolean {
  const match = found(forms.parts, reading.rest) ?? /^\S+/u.exec(reading.rest);
  if (match?.[0].startsWith("samt")) reading.plural = undefined;
  reading.rest = reading.rest.slice(match?.[0].length ?? reading.rest.length);
  return true;
}
