import { isOffice } from "./name.js";

// "Lindgren, Hans-Erik", "Rehn-Kivi, Veronica (S), ordförande"
const commaForm =
  /^(?<last>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?), (?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?<rest>(?:,? ?[(,].*)?)$/u;
// "LINDSTRÖM Karl-Erik, ordförande"
const upperForm =
  /^(?<last>\p{Lu}{3,}(?:-\p{Lu}{2,})?),? (?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?<rest>(?:,? ?[(,].*)?)$/u;

/**
 * Puts first names first in a list that prints surnames first: every entry has a comma between the two, or every
 * surname is in capitals. Any other list stays as printed.
 */
export function firstNamesFirst(entries: readonly string[]): string[] {
  for (const form of [commaForm, upperForm]) {
    const turned = entries.flatMap((entry) => turn(entry, form) ?? []);
    if (turned.length === entries.length && entries.length > 1) return turned;
  }
  return [...entries];
}

function turn(entry: string, form: RegExp): string | undefined {
  const { last = "", first = "", rest = "" } = form.exec(entry)?.groups ?? {};
  if (last === "" || isOffice(first) || isOffice(last)) return undefined;
  return `${first} ${form === upperForm ? cased(last) : last}${rest}`;
}

/** "LINDSTRÖM" → "Lindström", "REHN-KIVI" → "Rehn-Kivi". */
const cased = (name: string): string =>
  name
    .split("-")
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join("-");
