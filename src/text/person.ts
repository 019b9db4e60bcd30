import type { Range, Role } from "../model.js";
import { remoteWords, servingWords } from "../vocabulary/roles.js";
import { fullNamePattern, isOffice, namePattern, partyOf, partyPattern, roleOf } from "./name.js";
import { rangesIn } from "./range.js";

/** A person read from a list, with all that is printed behind the name. */
export interface FoundPerson {
  name: string;
  party: string | null;
  role: Role | null;
  title: string | null;
  /** Whom the person serves for; null where nobody is named. */
  replaces: string | null;
  /** True where the text says that the person, a substitute, serves. */
  serves: boolean;
  /** The §§ that the person was there for; `absence` those for which not. */
  presence: Range[];
  absence: Range[];
  remote: boolean;
}

/** The rest of a list being read, and the persons found so far. */
interface Reading {
  rest: string;
  people: FoundPerson[];
}

/**
 * The persons of a line of an attendance list: "Sara Ek (C) §§ 10–15, Nils Berg (C) §§ 16–19" gives two,
 * "Ida Noreen (S), för Gunnar Falk (S) §§ 44–47" one that replaces. Text that is no person gives none.
 */
export function peopleIn(text: string): FoundPerson[] {
  const reading: Reading = { rest: repaired(text), people: [] };
  while (reading.rest !== "" && (takePerson(reading) || skip(reading)));
  return reading.people.filter((person) => isNamed(person, text));
}

/** One word alone is a name only where a party stands behind it, or where nothing else was printed. */
function isNamed(person: FoundPerson, text: string): boolean {
  if (/^vakant/iu.test(person.name)) return false;
  return (
    person.name.includes(" ") || person.party !== null || person.role !== null || person.name === text.trim()
  );
}

/** Hyphens that a line end parted are closed again: "Rose- Marie" → "Rose-Marie", "Maj - Britt" too. */
function repaired(text: string): string {
  return text
    .replace(/(\p{Ll}) ?- (\p{Lu}\p{Ll})/gu, "$1-$2")
    .replace(/(?<=\p{L} )["”“][\p{L} -]{1,20}["”“] (?=\p{Lu})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

// "Kommundirektör Jan Fransson", "tjänstgörande ersättaren Göran Lindeberg"
const titleFirst = new RegExp(`^(?<title>(?:\\p{L}[\\p{L}/-]* ){1,4})(?<name>${fullNamePattern})`, "u");
const named = new RegExp(`^(?<name>${namePattern})`, "u");

function takePerson(reading: Reading): boolean {
  if (/^(?:och|samt|även) /u.test(reading.rest)) return false;
  const before = titleFirst.exec(reading.rest);
  const words = before?.groups?.["title"]?.trim().split(" ") ?? [];
  const office = words.length > 0 && words.slice(-1).every(isOffice);
  const name = (office ? before : named.exec(reading.rest))?.groups?.["name"];
  if (name === undefined || /^(?:§|Dnr)/u.test(name) || isOffice(name)) return false;
  const person: FoundPerson = {
    name: name.replace(/(?<![.,])[.,]+$/u, ""),
    party: null,
    role: null,
    title: null,
    replaces: null,
    serves: false,
    presence: [],
    absence: [],
    remote: false,
  };
  if (office) addOffice(person, words.join(" "));
  reading.people.push(person);
  reading.rest = reading.rest.slice(office ? (before?.[0].length ?? 0) : name.length);
  while (attributes.some((attribute) => attribute(reading, person)));
  return true;
}

/** Leaves what parts two persons, or a word that is none. */
function skip(reading: Reading): boolean {
  const match = /^(?:[\s,;.:&*•–-]+|(?:och|samt|även) |\S+)/u.exec(reading.rest);
  reading.rest = reading.rest.slice(match?.[0].length ?? reading.rest.length);
  return true;
}

type Attribute = (reading: Reading, person: FoundPerson) => boolean;

const sign = "(?:§+|[Pp]aragraf(?:er(?:na)?)?|[Pp]unkt(?:er)?)";
const numbers = "\\d{1,5}\\p{L}?(?:(?: ?[-–—,] ?| och | samt |, ?§+ ?| ?-- ?)\\d{1,5}\\p{L}?)*";
// ", §§ 31–37 och 39", "§ 12", ", ej § 37", " del av § 40", "t.o.m. § 13", "från § 5"
const away = "ej(?: närvarande| tjänstgörande)?|inte|frånvarande|utom";
const until = "t\\.? ?o\\.? ?m\\.?|till och med|lämna(?:r|de) (?:mötet|sammanträdet) efter|gick efter";
const since = "fr\\.? ?o\\.? ?m\\.?|från och med|från|anlän(?:der|de) (?:vid|till)|kom (?:vid|till)";
const paragraphs = new RegExp(
  `^[,;]? ?(?:\\(? ?)(?<how>${away}|${until}|${since}|närvarande|deltar|tjänstgör(?:ande)?|del av)? ?(?<body>\\p{L}{2,6} )?(?:${sign} ?(?<list>${numbers})|(?<before>${numbers}) ?§+)(?<open> ?[-–—](?= |$))?\\)?`,
  "iu",
);

const presence: Attribute = (reading, person) => {
  const match = paragraphs.exec(reading.rest);
  // "ej ON § 36", but not "ekonom § 36"
  if (!match || /\p{Ll}/u.test(match.groups?.["body"] ?? "")) return false;
  const how = match.groups?.["how"]?.toLowerCase() ?? "";
  const ranges = rangesIn(match.groups?.["list"] ?? match.groups?.["before"] ?? "").map((range) =>
    opened(range, how, match.groups?.["open"]),
  );
  if (/^(?:ej|inte|frånvarande|utom)/u.test(how)) person.absence.push(...ranges);
  else person.presence.push(...ranges);
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

/** An open range runs to the first (0) or last (`lastOfAll`) § of the sitting, which the caller knows. */
export const lastOfAll = 99999;

function opened(range: Range, how: string, open: string | undefined): Range {
  if (new RegExp(`^(?:${until})`, "u").test(how)) return { from: 0, to: range.to };
  if (new RegExp(`^(?:${since})`, "u").test(how)) return { from: range.from, to: lastOfAll };
  return open === undefined ? range : { from: range.from, to: lastOfAll };
}

const party = new RegExp(
  `^ ?(?:\\(+ ?(?<inside>${partyPattern}) ?\\)+|, ?(?<bare>\\p{Lu}{1,4}|\\p{Ll}{1,2})(?= ?[,;]|$))`,
  "u",
);

const partyLetter: Attribute = (reading, person) => {
  const match = party.exec(reading.rest);
  const letters = partyOf(match?.groups?.["inside"] ?? match?.groups?.["bare"] ?? "");
  if (!match || letters === undefined || (person.party !== null && person.party !== letters)) return false;
  person.party = letters;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

const serving = "(?:tjänstgör(?:ande)?|tjg|tgj)\\.?(?: ersättare| ers\\.?)?";
// "för Åsa Wennerholm (S)", ", ersätter Peter Lind (S)", "tjg ers för Harriet Classon (S) samt Ulla Berg (S)"
const instead = new RegExp(
  `^[,;]? ?\\(?(?:${serving} (?:för |i stället för )?|ersättare för |ersätter |ers\\.? för |ers:? |för |i stället för )(?<name>${namePattern}|[Vv]akant(?: plats)?)(?: ?\\((?:${partyPattern})\\))?(?: (?:samt|och) ${namePattern} ?\\((?:${partyPattern})\\))?\\)?`,
  "u",
);

const replacing: Attribute = (reading, person) => {
  const match = instead.exec(reading.rest);
  if (!match) return false;
  const name = match.groups?.["name"] ?? "";
  person.replaces = /^vakant/iu.test(name) ? null : name;
  person.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
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
  if (/^ordf/iu.test(match.groups?.["inside"] ?? "")) person.presence.length = before;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

// ", kl. 09:15–10:00", " kl 18.00-20.30"
const clock =
  /^[,;]? ?(?:fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |från |till )?kl\.? ?[\d.:]*(?: ?[-–] ?[\d.:]+)?/iu;

const hours: Attribute = (reading) => {
  const match = clock.exec(reading.rest);
  if (!match) return false;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

// ", vice ordförande", " ordförande", ", rektor för Solna kulturskola"
const office = new RegExp(
  `^(?<comma>[,;])? ?(?<text>[^,;()§]+?)(?= ?(?:[,;(§]|ej §|$| ${fullNamePattern}(?: ?[(,§]|$)| kl\\.? ))`,
  "u",
);

const titled: Attribute = (reading, person) => {
  const match = office.exec(reading.rest);
  const text = match?.groups?.["text"]?.trim() ?? "";
  const known =
    roleOf(text) !== undefined ||
    remoteWords.includes(text.toLowerCase()) ||
    servingWords.includes(text.toLowerCase());
  if (!match || text === "" || /^(?:och|samt) /u.test(text)) return false;
  // "andre vice ordförande samt övriga ledamöter": the role ends there
  const first = text.split(/ (?:och|samt) /u)[0] ?? text;
  if (first !== text && roleOf(first) !== undefined) {
    addOffice(person, first);
    reading.rest = reading.rest.slice(match[0].indexOf(first) + first.length);
    return true;
  }
  if (!known && person.title !== null && isOffice(text)) return false;
  if (
    !known &&
    (match.groups?.["comma"] === undefined || startsPerson(text, reading.rest.replace(/^[,; ]+/u, "")))
  )
    return false;
  addOffice(person, text);
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

const nameAhead = new RegExp(`^(?<name>${fullNamePattern})`, "u");

/** Behind a comma a second person and not a title: two names or more without an office in them, or a party behind. */
function startsPerson(text: string, rest: string): boolean {
  const name = nameAhead.exec(rest)?.groups?.["name"];
  if (name !== undefined && !name.split(" ").some(isOffice)) return true;
  const words = text.split(/ (?:och|samt)(?: |$)/u)[0]?.split(" ") ?? [];
  const office = words.findIndex(isOffice);
  if (office >= 0 && nameAhead.exec(words.slice(office + 1).join(" "))) return true;
  return /^\p{Lu}/u.test(text) && party.test(rest.slice(text.length)) && !isOffice(text);
}

/** Takes a role, a mark or a title to the person that it was printed with. */
function addOffice(person: FoundPerson, text: string): void {
  const lower = text.toLowerCase();
  if (remoteWords.includes(lower)) person.remote = true;
  else if (servingWords.includes(lower)) person.serves = true;
  else {
    const role = roleOf(text);
    if (role !== undefined && person.role === null) person.title = text;
    person.role ??= role ?? null;
    person.title ??= text;
  }
}

const attributes: readonly Attribute[] = [presence, partyLetter, replacing, bracketed, hours, titled];
