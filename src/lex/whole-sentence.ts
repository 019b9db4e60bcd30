import { fits } from "../forms/form.js";
import { sentenceForms } from "../forms/sentences.js";
import { once } from "./once.js";

// "Nämnden godkänner budgeten.", "… av Bo Ek.", "… den 3 maj (bilaga 2)."; not "Val av ombud m.m."
const ended = /(?:\p{L}{3}| \p{Lu}\p{Ll}|\p{L}\)|\d\)?|[”"])[.!]$/u;

/** True for a whole sentence with its verb and its full stop, "Nämnden godkänner budgeten.": no title and no label is one. */
export const isWholeSentence: (text: string) => boolean = once("whole-sentence", (text) => {
  return ended.test(text) && text.includes(" ") && fits(sentenceForms.verb, text);
});

/** True for words with a full stop and a verb among them, whatever the last of them is: "Avgiften är 100 kr." */
export const hasVerbAndStop = (text: string): boolean =>
  /[.!?]$/u.test(text) && text.includes(" ") && fits(sentenceForms.verb, text);
