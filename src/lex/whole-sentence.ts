import { fits } from "../forms/form.js";
import { sentenceForms } from "../forms/sentences.js";
import { once } from "./once.js";
import { endsSentence } from "./shapes.js";

// "Nämnden godkänner budgeten.", "… av Bo Ek.", "… den 3 maj (bilaga 2)."; not "Val av ombud m.m."
const ended = /(?:\p{L}{3}| \p{Lu}\p{Ll}|\p{L}\)|\d\)?|[”"])[.!]$/u;

/** True for a whole sentence with a verb and a full stop, "Nämnden godkänner budgeten."; false for titles and labels. */
export const isWholeSentence: (text: string) => boolean = once("whole-sentence", (text) => {
  return ended.test(text) && text.includes(" ") && fits(sentenceForms.verb, text);
});

/** True for a text with a verb and a final mark, whatever its last word: "Avgiften är 100 kr." */
export const hasVerbAndStop = (text: string): boolean =>
  endsSentence(text) && text.includes(" ") && fits(sentenceForms.verb, text);
