import { fits, found } from "../forms/form.js";
import { nameForms, peopleForms } from "../forms/names.js";
import { presenceForms } from "../forms/presence.js";
import { roleForms } from "../forms/roles.js";
import { substituteForms as forms } from "../forms/substitutes.js";
import { absentWords, remoteWords, servingWords } from "../vocabulary/roles.js";
import type { Attribute, FoundPerson, Reading } from "./found-person.js";
import { isOffice, partyOf, roleOf } from "./name.js";
import { hours, presence } from "./person-presence.js";
import { beginsCapital, withoutEnd } from "./shapes.js";

const partyLetter: Attribute = (reading, person) => {
  const match = found(nameForms.partyBehind, reading.rest);
  const letters = partyOf(match?.groups?.["inside"] ?? match?.groups?.["bare"] ?? "");
  if (!match || letters === undefined || (person.party !== null && person.party !== letters)) return false;
  person.party = letters;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

const replacing: Attribute = (reading, person) => {
  if (person.replaces !== null && person.presence.length > 0 && fits(forms.further, reading.rest))
    return serveAgain(reading, person);
  const match = found(forms.instead, reading.rest);
  if (!match) return false;
  const name = match.groups?.["name"] ?? "";
  person.replaces = fits(peopleForms.vacant, name) ? null : name;
  person.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
  // "ersättare för Bo Al (M), 2:e vice ordförande": the office is that of the one replaced
  const theirs = person.replaces === null ? null : found(roleForms.title, reading.rest);
  if (theirs && roleOf(theirs.groups?.["text"] ?? "") !== undefined)
    reading.rest = reading.rest.slice(theirs[0].length);
  return true;
};

/** The person once more, for whom the rest of the text says: "för Göran Wal (M) §§ 1–4, för Ulla Stål (M) §§ 5–9". */
function serveAgain(reading: Reading, person: FoundPerson): boolean {
  const again: FoundPerson = { ...person, replaces: null, presence: [], absence: [] };
  reading.rest = reading.rest.replace(peopleForms.lead.pattern, ", ");
  reading.people.push(again);
  takeAttributes(reading, again);
  return true;
}

/** Reads which of the persons before served, and for whom. */
const amongThem: Attribute = (reading) => {
  const match = found(forms.amongThem, reading.rest);
  const one = reading.people.find(({ name }) => name === match?.groups?.["who"]);
  if (!match || !one) return false;
  one.replaces = match.groups?.["name"] ?? null;
  one.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

/** Reads the words between a person and the substitute, who is read next. */
const followed: Attribute = (reading, person) => {
  const match = found(forms.replacedBy, reading.rest);
  if (!match) return false;
  reading.replaced = person.name;
  reading.rest = `, ${reading.rest.slice(match[0].length)}`;
  return true;
};

const bracket = /^ ?\((?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)/u;

const bracketed: Attribute = (reading, person) => {
  const match = bracket.exec(reading.rest);
  if (!match) return false;
  const inside: Reading = { rest: `, ${match.groups?.["inside"] ?? ""}`, people: [] };
  const before = person.presence.length;
  while (inside.rest.trim() !== "" && attributes.some((attribute) => attribute(inside, person)));
  // "(ordförande §§ 44–47)" says where somebody presided, not where they were
  if (fits(roleForms.presides, match.groups?.["inside"] ?? "")) person.presence.length = before;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

const titled: Attribute = (reading, person) => {
  const match = found(roleForms.title, reading.rest);
  const text = match?.groups?.["text"]?.trim() ?? "";
  const isNoTitle =
    roleOf(text) !== undefined ||
    remoteWords.includes(text.toLowerCase()) ||
    absentWords.includes(text.toLowerCase()) ||
    servingWords.includes(withoutEnd(text.toLowerCase(), "."));
  if (!match || text === "" || fits(peopleForms.begins, text)) return false;
  // "andre vice ordförande samt övriga ledamöter": the role ends there
  const first = text.split(peopleForms.goesOn.pattern)[0] ?? text;
  if (first !== text && roleOf(first) !== undefined) {
    addOffice(person, first);
    reading.rest = reading.rest.slice(match[0].indexOf(first) + first.length);
    return true;
  }
  const next = fits(nameForms.full, reading.rest.slice(match[0].length).trimStart());
  const more = match.groups?.["comma"] !== undefined && !next && person.title !== null && !isNoTitle;
  if (more && lowerOffice(text)) {
    person.title = `${person.title}, ${text}`;
    reading.rest = reading.rest.slice(match[0].length);
    return true;
  }
  if (person.title !== null && isOffice(text) && (!isNoTitle || next)) return false;
  if (
    !isNoTitle &&
    !(lowerOffice(text) && !next && person.title === null) &&
    (match.groups?.["comma"] === undefined || startsPerson(text, reading.rest.replace(/^[,; ]+/u, "")))
  )
    return false;
  const presides = person.role !== null && roleOf(text) === "chair";
  addOffice(person, text);
  reading.rest = reading.rest.slice(match[0].length);
  // "vice ordförande, ordförande § 44" says where somebody presided, not where they were
  if (presides) reading.rest = reading.rest.replace(presenceForms.paragraphs.pattern, "");
  return true;
};

/** True for an office in one word, which needs no comma before it: "oppositionsråd", "personalchef". */
const lowerOffice = (text: string): boolean => /^\p{Ll}+$/u.test(text) && isOffice(text);

/** True where a second person follows the comma, not a title: two or more names without an office, or a party behind them. */
function startsPerson(text: string, rest: string): boolean {
  const name = found(nameForms.full, rest)?.groups?.["name"];
  if (name !== undefined && !name.split(" ").some(isOffice)) return true;
  const words = text.split(peopleForms.goesOn.pattern)[0]?.split(" ") ?? [];
  const office = words.findIndex(isOffice);
  if (office >= 0 && fits(nameForms.full, words.slice(office + 1).join(" "))) return true;
  return beginsCapital(text) && fits(nameForms.partyBehind, rest.slice(text.length)) && !isOffice(text);
}

/** Adds a role, a mark or a title to the person. */
export function addOffice(person: FoundPerson, text: string): void {
  const lower = withoutEnd(text.toLowerCase(), ".");
  if (remoteWords.includes(lower)) person.remote = true;
  else if (absentWords.includes(lower)) person.away = true;
  else if (servingWords.includes(lower)) person.serves = true;
  else {
    const role = roleOf(text);
    if (role !== undefined && person.role === null) person.title = text;
    person.role ??= role ?? null;
    person.title ??= text;
  }
}

const attributes: readonly Attribute[] = [
  presence,
  partyLetter,
  amongThem,
  followed,
  replacing,
  bracketed,
  hours,
  titled,
];

/** Reads everything printed behind a name, in any order, into the person. */
export function takeAttributes(reading: Reading, person: FoundPerson): void {
  while (reading.replaced === undefined && attributes.some((attribute) => attribute(reading, person)));
}
