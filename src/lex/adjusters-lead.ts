import { namePattern } from "./name.js";

const beside = `(?:jämte|tillsammans med) ordf(?:\\.|örande[n]?)(?: ${namePattern})?,? `;
const chosen = "(?:utses|utsågs|väljs|valdes|utsedd|vald)";
// "Att jämte ordförande Anna Ek justeras protokollet av ", "Till att justera utses ", "Till justerare valdes "
const lead = new RegExp(
  `^(?:(?:Till att|Att) (?:${beside})?justeras?(?: (?:dagens )?protokoll(?:et)?)?(?: av| ${chosen})|Till (?:protokolls?)?justerare ${chosen}):? (?=\\p{Lu})`,
  "u",
);

/** The words of a sentence before the names of those whom it says to adjust; the chair beside whom they do is none. */
export function adjustersLead(text: string): string | undefined {
  return lead.exec(text)?.[0].trim();
}
