import { elsewhereForms, attendanceForms as forms } from "../forms/attendance.js";
import { fitsAny, found } from "../forms/form.js";

/** True for words that say where the attendance list is, in place of the list. */
export function isElsewhere(text: string): boolean {
  return fitsAny(elsewhereForms, text);
}

/**
 * Where a text stops naming those present and names those who are not: "Anna Ek (S) samt övriga ledamöter utom Bo
 * Al (M)". The UTF-16 offset of "övriga"; undefined for a text without such words.
 */
export function exceptionIn(text: string): number | undefined {
  return found(forms.exception, text)?.index;
}

/** The number of members, where a text says only that: "116 ledamöter var närvarande" → 116. */
export function countIn(text: string): number | undefined {
  const count = found(forms.count, text)?.groups?.["count"];
  return count === undefined ? undefined : Number(count);
}
