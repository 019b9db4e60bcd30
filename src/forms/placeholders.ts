import { placeholderTexts } from "../vocabulary/furniture.js";
import type { Form } from "./form.js";

const patterns = [
  ...placeholderTexts.map((text) => `\\[?${text.replace(/[[\]]/gu, "\\$&")}\\]?`),
  "\\[(?:skriv|fyll i|ange|klicka|infoga|lägg till)(?!\\p{L})[^\\[\\]]{0,80}\\](?!\\()",
  "\\[(?:namn|förnamn efternamn|datum|klockslag|plats|titel|rubrik|organ|nummer|nr|dnr)\\](?!\\()",
  "lorem ipsum",
  "\\{\\{[^{}]{1,80}\\}\\}",
  "(?<!\\p{L})åååå-mm-dd(?!\\p{L})",
  "(?<![\\p{L}\\d])20xx(?:-xx-xx)?(?![\\p{L}\\d])",
  "(?:§|(?<!\\p{L})(?:kl|dnr|nr)\\.?) ?xx+(?:[.:-]xx)?(?![\\p{L}\\d])",
];

/** What a template asks its writer to fill in. */
export const placeholderForms = {
  any: {
    pattern: new RegExp(patterns.join("|"), "iu"),
    example: [
      "Klicka här för att ange text.",
      "[Skriv rubriken]",
      "[ange namn]",
      "[Namn]",
      "[datum]",
      "Lorem ipsum dolor",
      "{{ datum }}",
      "[ÅÅÅÅ-MM-DD]",
      "20XX-XX-XX",
      "§ XX",
      "kl. XX.XX",
      "Dnr XXX",
    ],
    not: ["[ange namn](namn.md)", "[Anna Ek]", "XXL"],
  },
  /** A mark or two letters that every one of them has. */
  hint: {
    pattern: /[[{]|xx|lorem ipsum|klicka|skriv text|åååå/iu,
    example: ["[Namn]", "{{ datum }}", "20XX", "Skriv text här", "ÅÅÅÅ-MM-DD"],
    not: "Anna Ek (S)",
  },
} as const satisfies Record<string, Form>;
