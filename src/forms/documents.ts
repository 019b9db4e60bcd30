import type { Form } from "./form.js";

/** Lists of documents, and of what had come in. */
export const documentForms = {
  /** A cell of a table's head, which says what its columns hold. */
  head: {
    pattern: /^(?:handling(?:ar)?|dokument|datum|daterad|nr|dnr|beteckning|benämning|bilaga)$/iu,
    example: ["Handling", "Datum", "Dnr"],
    not: "Handling 3",
  },
  /** A title under which nothing is decided but what is announced. */
  announced: {
    pattern: /delegation|delegerade|meddeland|delgivning|tjänsteinnehavarbeslut|tjänstemannabeslut/iu,
    example: ["Redovisning av delegationsbeslut", "Meddelanden"],
    not: "Val av ombud",
  },
  /** The same where its text is a list. */
  listed: {
    pattern: /anmäl|motioner|interpellationer|skrivelser|rapporter|protokoll/iu,
    example: ["Nya motioner", "Anmälan av skrivelser"],
    not: "Motion om lekplatser",
  },
  /** A sentence before the list. */
  cameIn: {
    pattern:
      /(?<!\p{L})har (?:\p{L}+ ){0,6}följande [^.]{2,120} (?:inkommit|kommit in|väckts|lämnats in|anmälts)(?!\p{L})/iu,
    example: "Sedan förra sammanträdet har följande motioner inkommit",
    not: "Nämnden har följande ledamöter",
  },
} as const satisfies Record<string, Form>;
