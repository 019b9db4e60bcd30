import { rollTitles, rollWords } from "../vocabulary/items.js";
import { presenceMarks } from "../vocabulary/tables.js";
import type { Form } from "./form.js";

/** Words in place of an attendance list, which say where it is. */
export const elsewhereForms: readonly Form[] = [
  {
    pattern:
      /^(?:se|enligt|enl\.?) (?:\p{L}+ ){0,3}(?:bilaga|närvarolista\p{L}*|förteckning|deltagarlista|sida|sid|sammanträdeslista|upprop|lista|ovan|nedan)/iu,
    example: [
      "Se bilaga",
      "Enligt närvarolista",
      "Se närvarolista på sidan 2",
      "Se nästa sida",
      "enl. bifogad lista",
    ],
    not: ["Anna Ek (S)", "Sebastian Ek, bilaga 1"],
  },
  {
    pattern:
      /^(?:bilaga (?:nr )?[\dA-Z](?!\p{L})|(?:närvarolista|förteckning|uppropslista)n? (?:bifogas|biläggs)|(?:samma|desamma|som) (?:\p{L}+ ){0,2}vid (?:§|paragraf|upprop)|framgår av )/iu,
    example: ["Bilaga 1", "Närvarolista bifogas", "Samma som vid § 1", "Framgår av bilaga 2"],
    not: ["Närvarolista", "Bilagan"],
  },
];

/** What an attendance list says beside those whom it names. */
export const attendanceForms = {
  /** Where a text stops naming those present and names those who are not. */
  exception: {
    pattern:
      /(?<!\p{L})(?:\p{L}+s )?(?:samtliga|alla|övriga)(?: \p{L}+){0,4}? (?:utom|förutom|med undantag (?:för|av))(?!\p{L})/iu,
    example: [
      "Samtliga ledamöter utom Bo Al (M)",
      "övriga ledamöter med undantag för Bo Al (M)",
      "Kommunfullmäktiges samtliga ledamöter förutom Bo Al (M)",
    ],
    not: ["Samtliga ledamöter", "Anna Ek (S), utom § 4"],
  },
  /** How many there were. */
  count: {
    pattern:
      /^(?:antal(?:et)? )?(?<count>\d{1,4}) (?:st\.? )?(?:\p{L}+ ){0,2}(?:ledamöter|medlemmar|personer|röstberättigade|ombud|deltagare|ersättare)(?!\p{L})/iu,
    example: [
      "116 ledamöter var närvarande",
      "49 ledamöter och 2 tjänstgörande ersättare",
      "41 röstberättigade medlemmar",
    ],
    not: ["12 Anna Ek (S)", "Samtliga ledamöter"],
  },
  /** The title of an item that holds the roll-call. */
  rollTitle: {
    pattern: new RegExp(`(?<!\\p{L})(?:${rollTitles.join("|")})(?!\\p{L})`, "iu"),
    example: ["Upprop och närvaro", "Mötets öppnande"],
    not: "Närvarorätt",
  },
  /** The title of an appendix that is the list. */
  roll: {
    pattern: new RegExp(`(?<!\\p{L})(?:${rollWords.join("|")})`, "iu"),
    example: ["Bilaga 1 Närvarolista", "Närvaro- och omröstningslista"],
    not: "Bilaga 1 Yttrande",
  },
  /** An appendix by its number or letter. */
  appendix: {
    pattern: /bilaga (?:nr )?(?<name>\d{1,3}|\p{Lu})(?![\p{L}\d])/iu,
    example: ["Bilaga 1", "bilaga A", "Se bilaga nr 12"],
    not: ["bilaga", "Bilaga Yttrande"],
  },
  /** A heading over others than members that is their office. */
  office: {
    pattern: /^(?:vd|verkställande direktör|lekmannarevisor|revisor)/iu,
    example: ["VD", "Verkställande direktör:", "Revisorer"],
    not: "Övriga",
  },
  /** The title of a substitute, who stands among others. */
  substitute: {
    pattern: /^(?:ersätta|suppleant)/iu,
    example: ["ersättare", "Suppleant"],
    not: ["ledamot", "ersätter"],
  },
  /** A place behind the party, which is where somebody comes from. */
  home: {
    pattern: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: kommun)?$/u,
    example: ["Tierp", "Tierps kommun", "Upplands-Bro"],
    not: ["rektor", "Norra skolan"],
  },
} as const satisfies Record<string, Form>;

/** What the cells of an attendance table say. */
export const cellForms = {
  /** The head of a column that may stand before the names. */
  leading: { pattern: /^(?:nr|plats|stol|ordning|)$/u, example: ["nr", "stol", ""], not: "parti" },
  /** A word of presence that begins upper case as a cell does: "Tjänstgörande", "Ej § 4". */
  upper: { pattern: /^(?:Tj|E)/u, example: ["Tjänstgörande", "Ej § 4"], not: ["Ja", "ej § 4"] },
  /** Nothing but that somebody was not elsewhere. */
  onSite: { pattern: /^på plats$/iu, example: "På plats", not: "På plats till § 4" },
  /** A mark for present in a cell that is blank for others; a word is none. */
  tick: { pattern: /^[x×✓✔1](?![\p{L}\d])/iu, example: ["X", "x §§ 1–3"], not: ["Ja", "Xerxes", "12"] },
  /** A mark for present, and more behind it. */
  marked: {
    pattern: new RegExp(`^(?:${presenceMarks.yes.join("|")})(?:, | )(?=.)`, "iu"),
    example: ["Ja, ej § 64", "x, på distans"],
    not: ["Ja", "Jan Ek"],
  },
} as const satisfies Record<string, Form>;

const fullBox = "\\[ ?[x✓✔*] ?\\]|[☑☒✓✔]";
const emptyBox = "\\[ ?\\]|[☐□]";

/** Marks at the names of a list that say who was there; each takes the mark alone. */
export const tickForms = {
  /** A box with a tick. */
  fullBox: {
    pattern: new RegExp(`^(?:${fullBox})(?= ?\\p{Lu})|(?<=\\S) (?:${fullBox})$`, "iu"),
    example: ["[X] Anna Ek", "☒ Anna Ek", "Anna Ek (S) [x]"],
    not: ["[ ] Anna Ek", "[1] Anna Ek", "x Anna Ek"],
  },
  emptyBox: {
    pattern: new RegExp(`^(?:${emptyBox})(?= ?\\p{Lu})|(?<=\\S) (?:${emptyBox})$`, "u"),
    example: ["[ ] Anna Ek", "☐ Anna Ek", "Anna Ek (S) [ ]"],
    not: ["[X] Anna Ek", "[1] Anna Ek"],
  },
  /** A tick without a box. */
  cross: {
    pattern: /^[xX×](?= \p{Lu})/u,
    example: ["x Ek, Anna", "X Anna Ek"],
    not: ["Xerxes Ek", "[X] Anna Ek", "x"],
  },
  /** In place of a tick, where others have one without a box. */
  dash: { pattern: /^[-–—](?= \p{Lu})/u, example: ["- Ek, Anna", "– Bo Al"], not: ["-", "Anna - Ek"] },
} as const satisfies Record<string, Form>;
