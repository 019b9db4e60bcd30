import { fits } from "../forms/form.js";
import { peopleForms } from "../forms/names.js";
import { isOffice } from "./name.js";
import { beginsSmall, withoutEnd } from "./shapes.js";

const joins = ["och", "samt", "&", "respektive", ""];

/** The names at the beginning of a text, with the words between and before them: "Bo Al (M) och ledamoten Cia Mo på …". */
export function namesAhead(text: string): string {
  const words = text.split(" ");
  const end = words.findIndex((word) => !isPart(word));
  return trimmed(words.slice(0, end < 0 ? words.length : end));
}

/** The names at the end of a text: "Mötet valde Bo Al (M) " → "Bo Al (M)". */
export function namesBehind(text: string): string {
  const words = text.trim().split(" ");
  return trimmed(words.slice(words.findLastIndex((word) => !isPart(word)) + 1));
}

const isPart = (word: string): boolean =>
  fits(peopleForms.word, word) || (beginsSmall(word) && isOffice(withoutEnd(word, ",:")));

/** The text without joining words and commas at its ends. */
function trimmed(words: readonly string[]): string {
  const from = words.findIndex((word) => !joins.includes(word));
  const to = words.findLastIndex((word) => !joins.includes(word));
  const own = from < 0 ? [] : words.slice(from, to + 1);
  return withoutEnd(own.join(" "), ",;");
}
