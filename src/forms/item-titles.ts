import type { Form } from "./form.js";

/** What titles are about that are seldom registered: formal items, information, notices, elections. */
const unregistered = [
  "justerare",
  "justering",
  "dagordning",
  "föredragningslista",
  "ärendelista",
  "kallelse",
  "kungörelse",
  "närvaro",
  "anmäl",
  "meddeland",
  "delgivning",
  "delegation",
  "delegering",
  "redovisning av",
  "skrivelse",
  "övriga",
  "extra ärende",
  "informerar",
  "lägesrapport",
  "nya motioner",
  "interpellation",
  "fråga (?:från|av|till)",
  "avsägelse",
  "befrielse",
  "entledigande",
  "^val(?: |$)",
  "valärende",
  "fyllnadsval",
  "valberedning",
  "initiativ",
];

/** What the titles of items say of their kind. */
export const itemTitleForms = {
  /** An item taken up again. */
  continued: {
    pattern: /(?<!\p{L})forts(?:ättning)?(?!\p{L})/iu,
    example: ["Mål och budget 2025, forts.", "Fortsättning på § 4"],
    not: "Fortsatt samverkan",
  },
  /** No decision is expected. */
  formal: {
    pattern:
      /öppnande|öppnas|avslut|parentation|fråg(?:a|or|estund)(?!\p{L})|interpellation|information|informerar|(?:nästa|kommande) (?:möte|sammanträde)|upprop|rapport|^övrigt|^att göra|(?<!\p{L})jäv|ajournering|^paus/iu,
    example: [
      "Mötets öppnande",
      "Sammanträdet avslutas",
      "Parentation",
      "Frågestund",
      "Information från förvaltningen",
      "Övriga frågor",
      "Nästa möte",
      "Anmälan om jäv",
    ],
    not: "Mål och budget 2025",
  },
  /** No case number is expected. */
  unregistered: {
    pattern: new RegExp(unregistered.join("|"), "iu"),
    example: ["Val av justerare", "Anmälan av delegationsbeslut", "Fråga från Anna Ek (S)", "Valärenden"],
    not: ["Mål och budget 2025", "Lokal för valnämnden"],
  },
} as const satisfies Record<string, Form>;
