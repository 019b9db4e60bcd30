import type { Range, Role } from "../model.js";
import { partyNames } from "../vocabulary/parties.js";
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
  /** True for one who is named behind the person replaced: "Dan Co (V), ersätts av Eva Lo (V)". */
  follows: boolean;
  /** The §§ that the person was there for; `absence` those for which not. */
  presence: Range[];
  absence: Range[];
  remote: boolean;
}

/** The rest of a list being read, and the persons found so far. */
export interface Reading {
  rest: string;
  people: FoundPerson[];
  /** Whom the next person serves for, by words behind that one's name. */
  replaced?: string | undefined;
}

type Attribute = (reading: Reading, person: FoundPerson) => boolean;

const sign = "(?:§+|[Pp]aragraf(?:er(?:na)?)?|[Pp]unkt(?:er)?)";
const numbers = "\\d{1,5}\\p{L}?(?:(?: ?[-–—,] ?| och | samt |, ?§+ ?| ?-- ?)\\d{1,5}\\p{L}?)*";
// ", §§ 31–37 och 39", "§ 12", ", ej § 37", " del av § 40", "t.o.m. § 13", "från § 5"
const away = "ej(?: närvarande| tjänstgörande)?|inte|frånvarande|utom";
const hour = "(?: kl\\.? ?\\d[\\d.:]*,?)?";
const until = `t\\.? ?o\\.? ?m\\.?|till och med|(?:lämna(?:r|de) (?:mötet|sammanträdet)|avlägsna(?:r|de) sig|gick|går)${hour}(?: efter| under)?`;
const since = `fr\\.? ?o\\.? ?m\\.?|från och med|från|(?:anlän(?:der|de)|kom|kommer|infann sig)${hour}(?: vid| till| under| efter)?`;
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
  if (new RegExp(`^(?:${since})`, "u").test(how))
    return { from: how.endsWith("efter") ? range.to + 1 : range.from, to: lastOfAll };
  return open === undefined ? range : { from: range.from, to: lastOfAll };
}

const lowerParties = Object.values(partyNames).map((letters) => letters.toLowerCase());
// " (S)", ", (S)", ", s, ordförande", ", fp Birgit Malm"
const party = new RegExp(
  `^,? ?(?:\\(+ ?(?<inside>${partyPattern}) ?\\)+|, ?(?<bare>\\p{Lu}{1,4}(?= ?[,;]|$)|\\p{Ll}{1,2}(?= ?[,;]|$)|(?:${lowerParties.join("|")})(?= \\p{Lu})))`,
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
  `^[,;]? ?\\(?(?:${serving} (?:för |i stället för )?|ersättare (?:för|på) |ersätter |ers\\.? för |ers:? |för |i stället för )(?<name>${namePattern}|[Vv]akant(?: plats)?)(?: ?\\((?:${partyPattern})\\))?(?: (?:samt|och) ${namePattern} ?\\((?:${partyPattern})\\))?\\)?`,
  "u",
);

// ", för Ulla Stål (M)", " och för Ulla Stål (M) § 5": a second one, behind the §§ of the first
const further = new RegExp(`^(?:,|,? (?:och|samt))(?: (?:ersätter|för)) (?=${namePattern})`, "u");

const replacing: Attribute = (reading, person) => {
  if (person.replaces !== null && person.presence.length > 0 && further.test(reading.rest))
    return serveAgain(reading, person);
  const match = instead.exec(reading.rest);
  if (!match) return false;
  const name = match.groups?.["name"] ?? "";
  person.replaces = /^vakant/iu.test(name) ? null : name;
  person.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
  // "ersättare för Bo Al (M), 2:e vice ordförande": the office is that of the one replaced
  const theirs = person.replaces === null ? null : office.exec(reading.rest);
  if (theirs && roleOf(theirs.groups?.["text"] ?? "") !== undefined)
    reading.rest = reading.rest.slice(theirs[0].length);
  return true;
};

/** The person once more, for whom the rest of the text says: "för Göran Wal (M) §§ 1–4, för Ulla Stål (M) §§ 5–9". */
function serveAgain(reading: Reading, person: FoundPerson): boolean {
  const again: FoundPerson = { ...person, replaces: null, presence: [], absence: [] };
  reading.rest = reading.rest.replace(/^,? ?(?:och|samt)? ?/u, ", ");
  reading.people.push(again);
  takeAttributes(reading, again);
  return true;
}

// ", ersätts av", " ersatt av", ", ersättare:"
const replacedBy = /^[,;]? ?\(?(?:som )?(?:ersätts av|ersattes av|ersatt av|ersättare:) (?=\p{Lu})/u;

/** What parts a person from the one who serves instead; that one is read next. */
const followed: Attribute = (reading, person) => {
  const match = replacedBy.exec(reading.rest);
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
  if (/^ordf/iu.test(match.groups?.["inside"] ?? "")) person.presence.length = before;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

// ", kl. 09:15–10:00", " kl 18.00-20.30", ", gick kl. 15.10"
const clock =
  /^[,;]? ?(?:fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |från |till |(?:kom|kommer|anlände|anländer|gick|går|avlägsna(?:r|de) sig|(?:lämnade|lämnar)(?: mötet| sammanträdet)?) )?kl\.? ?[\d.:]*(?: ?[-–] ?[\d.:]+)?/iu;

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
  const first = text.split(/ (?:och|samt)(?: |$)/u)[0] ?? text;
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
  const presides = person.role !== null && roleOf(text) === "chair";
  addOffice(person, text);
  reading.rest = reading.rest.slice(match[0].length);
  // "vice ordförande, ordförande § 44" says where somebody presided, not where they were
  if (presides) reading.rest = reading.rest.replace(paragraphs, "");
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
export function addOffice(person: FoundPerson, text: string): void {
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

const attributes: readonly Attribute[] = [
  presence,
  partyLetter,
  followed,
  replacing,
  bracketed,
  hours,
  titled,
];

/** Takes all that is printed behind a name, in whatever order, to the person. */
export function takeAttributes(reading: Reading, person: FoundPerson): void {
  while (reading.replaced === undefined && attributes.some((attribute) => attribute(reading, person)));
}
