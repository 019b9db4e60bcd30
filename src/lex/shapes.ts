/** What a text looks like, whatever it says: the questions that recognisers of all kinds ask. */

/** "Kommunstyrelsen", "Å 3" */
export const beginsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "att anta planen" */
export const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** "3 april" */
export const beginsDigit = (text: string): boolean => /^\d/u.test(text);

/** "Planen antas.", "Antas planen?" */
export const endsSentence = (text: string): boolean => /[.!?]$/u.test(text);

/** "12" */
export const isNumber = (text: string): boolean => /^\d+$/u.test(text);

/** One of the marks at the beginning: ", dnr 12" with ",.;" */
export const beginsIn = (text: string, marks: string): boolean =>
  text !== "" && marks.includes(text.charAt(0));

/** "Sekreterare:" without ":" */
export const withoutEnd = (text: string, marks: string): string =>
  endsIn(text, marks) ? text.slice(0, -1) : text;

/** One of the marks at the end: "Nämnden beslutar:" with ".:" */
export const endsIn = (text: string, marks: string): boolean =>
  text !== "" && marks.includes(text.charAt(text.length - 1));

/** "a 1", "….a" */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** "§ 3" */
export const hasDigit = (text: string): boolean => /\d/u.test(text);

/** A letter or a figure: "1", "a", but not "----" or "………". */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Any blanks in a row, also the end of a line, to make one of. */
export const blanks = /\s+/gu;

/** "§§ 12–13, 15", "§ 3" */
export const signedNumbers = /(?<!§)§+ ?\d[\d ,–-]*/gu;
