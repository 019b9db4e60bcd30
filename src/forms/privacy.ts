import {
  homeWords,
  officeAddressWords,
  otherNumberLabels,
  personalNumberLabels,
  streetEnds,
} from "../vocabulary/privacy.js";
import type { Form } from "./form.js";

/** Personal data, and what looks like it. */
export const privacyForms = {
  /** Not a case number. */
  telephone: {
    pattern:
      /(?<![\d\p{L}/:.-])(?<!\p{L}{2} )(?:(?:\+|00)46 ?(?:\(0\) ?)?[1-9]\d{0,2}(?:-| - | |\/)|0[1-9]\d{0,2}(?:-| - |\/)|07\d )\d{2,3} ?\d{2,3}(?: ?\d{2})?(?![\d/:-])|(?<=(?<!\p{L})(?:tfn|tel|telefon|mobil)[.:]? )\+?\d[\d -]{5,14}\d/iu,
    example: ["070-123 45 67", "08-123 456 78", "+46 70 123 45 67", "tfn 012 345 678"],
    not: "KS 09-123 456",
  },
  home: {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${homeWords.join("|")})(?!\\p{L})[^\\d\\n.;]{1,40}(?:${streetEnds.join("|")}) \\d{1,4}(?: ?\\p{L}(?!\\p{L}))?`,
      "iu",
    ),
    example: ["bosatt på Storgatan 12", "c/o Ek, Lilla vägen 3 B"],
    not: "Biblioteket ligger på Storgatan 12.",
  },
  /** The part of a mail address before the `@` that is an office's. */
  office: {
    pattern: new RegExp(officeAddressWords.join("|"), "iu"),
    example: ["registrator", "kommun", "socialnamnden"],
    not: "anna.ek",
  },
  /** At a text's end: the number behind it is no person's. */
  otherNumber: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${otherNumberLabels.join("|")})(?:[ -]?(?:nummer|nr))?[.:]{0,2}\\s{0,3}(?:\\p{Lu}{1,8}[ /-])?$`,
      "iu",
    ),
    example: ["Dnr ", "Bankgiro: ", "Fakturanummer: ", "Dnr KS "],
    not: "Personnummer: ",
  },
  /** At a text's end: the number behind it is a person's. */
  personalNumber: {
    pattern: new RegExp(`(?<!\\p{L})(?:${personalNumberLabels.join("|")})[.:]{0,2}\\s{0,3}$`, "iu"),
    example: ["Personnummer: ", "pers. nr ", "född "],
    not: "Dnr ",
  },
} as const satisfies Record<string, Form>;
