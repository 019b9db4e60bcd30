import { partyNames } from "../vocabulary/parties.js";
import type { Form } from "./form.js";

const upper = "\\p{Lu}[\\p{L}'’´.]*(?:-\\p{L}[\\p{L}'’´]*)*";
const small = "(?:af|von|van|der|den|de|da|dos|du|la|le|el|al|bin|y)";

/** A piece of patterns: "Anna af Sillén", "Carl-Johan Stjerna", "Sandra S Bårman", one to five words that begin upper case. */
export const namePattern = `${upper}(?: (?:${small} )*${upper}){0,4}`;
/** The same with at least a first name and a surname. */
export const fullNamePattern = `${upper}(?: (?:${small} )*${upper}){1,4}`;
/** What stands between the parentheses of "(S)", "(ÖrP)", "(-)", "(s)". */
export const partyPattern = "-|–|\\p{Lu}{1,5}|\\p{Lu}\\p{L}{1,2}\\p{Lu}?|\\p{Ll}{1,3}|\\p{Lu}\\.\\p{Lu}";

const lowerParties = Object.values(partyNames).map((letters) => letters.toLowerCase());

/** What names, parties' letters and offices look like, and what looks like one and is none. */
export const nameForms = {
  /** A person by first name and surname, at a text's beginning. */
  full: {
    pattern: new RegExp(`^(?<name>${fullNamePattern})`, "u"),
    example: ["Anna Ek (S)", "Anna af Ek", "Carl-Johan Stjerna, rektor"],
    not: ["Anna (S)", "rektor Anna Ek"],
  },
  /** A person by whatever names. */
  any: {
    pattern: new RegExp(`^(?<name>${namePattern})`, "u"),
    example: ["Anna Ek (S)", "Anna (S)", "Sandra S Bårman"],
    not: "rektor Anna Ek",
  },
  /** A party's abbreviation and nothing else. */
  party: {
    pattern: new RegExp(`^(?:${partyPattern})$`, "u"),
    example: ["S", "ÖrP", "–", "s", "K.D"],
    not: ["rektor", "S M"],
  },
  /** A party behind a name, in brackets or behind a comma. */
  partyBehind: {
    pattern: new RegExp(
      `^,? ?(?:\\(+ ?(?<inside>${partyPattern}) ?\\)+|, ?(?<bare>\\p{Lu}{1,3}(?= ?[,;]|$)|\\p{Ll}{1,2}(?= ?[,;]|$)|(?:${lowerParties.join("|")})(?= \\p{Lu})))`,
      "u",
    ),
    example: [" (S)", ", (S)", ", S", ", s, ordförande", ", fp Birgit Al"],
    not: [", ordförande", " S", ", ek Birgit Al"],
  },
  /** An abbreviation that is no party's. */
  noParty: {
    pattern: /^(?:del|ej|kl|ers|tf|ordf|vd|tjg)$/iu,
    example: ["ej", "VD", "tjg"],
    not: ["S", "Kd"],
  },
} as const satisfies Record<string, Form>;

/** The words of lists of people: what joins two persons, and what stands in the place of one. */
export const peopleForms = {
  /** Nobody. */
  nobody: {
    pattern: /^(?:vakant(?!\p{L})|(?:inga|ingen|inget)$)/iu,
    example: ["Vakant", "Vakant plats", "Ingen"],
    not: ["Inga Ek", "Anna Ek"],
  },
  vacant: { pattern: /^vakant/iu, example: ["Vakant", "vakant plats"], not: "Anna Ek" },
  /** Words that join two persons. */
  joins: { pattern: /^(?:och|samt|även) /u, example: ["och Bo Al (M)", "samt Bo Al"], not: "Bo Al" },
  /** What parts two persons: words or marks. */
  parts: {
    pattern: /^(?:[\s,;.:&*•–-]+|(?:och|samt|även) )/u,
    example: [", Bo Al", "och Bo Al", "• Bo Al"],
    not: "Bo Al",
  },
  /** A text that begins with what joins two. */
  begins: { pattern: /^(?:och|samt)(?: |$)/u, example: ["och Bo Al", "samt"], not: "ordförande och Bo Al" },
  /** Where a text goes on with another person. */
  goesOn: {
    pattern: / (?:och|samt)(?: |$)/u,
    example: ["andre vice ordförande samt övriga ledamöter", "ordförande och"],
    not: "ordförande",
  },
  /** What may join the next to the rest, and is left away. */
  lead: { pattern: /^,? ?(?:och|samt)? ?/u, example: [", för Bo Al", " och för Bo Al"] },
  /** No name, although it begins upper case. */
  noName: { pattern: /^(?:§|Dnr)/u, example: ["§ 12", "Dnr KS 12"], not: "Dan Ek" },
  /** A list that goes on behind its line. */
  unfinished: {
    pattern: /(?:,|(?<!\p{L})(?:och|för|samt))$/u,
    example: ["Anna Ek (S),", "Anna Ek (S) och", "Bo Al (M) för"],
    not: ["Anna Ek (S)", "Cia Moch"],
  },
  /** A long line's last word is a first name. */
  firstNameLast: {
    pattern: /(?<!\p{L})(?:och|samt) \p{Lu}[\p{Ll}-]+$/u,
    example: "Bo Al, ekonom, och Eva",
    not: "Bo Al, ekonom, och Eva Lo",
  },
  /** A word of a run of names, or one that joins them. */
  word: {
    pattern:
      /^(?:[("”]?\p{Lu}[\p{L}.'’´-]*[)"”]?[,.;]?|\([\p{L}-]{1,5}\)[,.;]?|af|von|van|de|der|och|samt|&|respektive|vice|förste|första|andre|andra|tredje|\d:[ea])$/u,
    example: ["Anna", "Ek,", "M.", "(S),", "och", "af", "1:e"],
    not: ["valdes", "Anna Ek"],
  },
} as const satisfies Record<string, Form>;
