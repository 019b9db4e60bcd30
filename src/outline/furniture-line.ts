import { fits, replaced } from "../forms/form.js";
import { furnitureForms as forms } from "../forms/furniture.js";
import { bodiesIn } from "../lex/body.js";
import { datesIn } from "../lex/date.js";
import { withoutMunicipalities } from "../lex/municipality.js";
import { once } from "../lex/once.js";
import { beginsSmall, endsIn, hasDigit } from "../lex/shapes.js";
import { withoutSpans } from "../lex/spans.js";

/** What a line holds of a page's head or foot, and the rest of its text. */
export interface PageLine {
  /** A page number, or words of a page's foot: a sure sign that a page ends or begins here. */
  marks: boolean;
  /** A date, or a word such as "Protokoll nr 14". */
  words: boolean;
  /** The names of bodies and municipalities in it. */
  names: boolean;
  /** Nothing but a word that adjusters sign beside, "Signatur": furniture where it is repeated. */
  initials: boolean;
  /** Begins or ends as part of a sentence does: "den 7 maj 2024." */
  sentence: boolean;
  /** The rest: empty for a line that is nothing but furniture. */
  left: string;
}

// "2024-06-11--12"
const secondDay = /(\d{4}-\d{2}-\d{2}) ?--? ?\d{1,2}(?!\d)/gu;

/** The longest line that may be furniture, in UTF-16 units. */
const longest = 400;
/** The same of a line that holds neither a page's number nor words of its foot. */
const longestHead = 120;
const running = { marks: false, words: false, names: false, initials: false, sentence: true };

/** Analyses a line by the words of pages' heads and feet. */
export const pageLine: (text: string) => PageLine = once("page-line", (text) => {
  if (text.length > longest) return { ...running, left: text };
  const figures = hasDigit(text);
  const number =
    figures && [forms.numberAlone, forms.minutesNumber, forms.pageNumber].some((form) => fits(form, text));
  const foot = fits(forms.strongFoot, text);
  const initials = fits(forms.initials, text);
  const sentence = beginsSmall(text) || endsIn(text, ".,");
  // a sentence, or a line so long, holds nothing of a page where neither its number nor its foot says so
  if (!number && !foot && !initials && (sentence || text.length > longestHead))
    return { ...running, left: text };
  let left = figures ? replaced(forms.pageNumber, replaced(forms.numberAlone, text, " "), " ") : text;
  if (foot) left = replaced(forms.weakFoot, replaced(forms.strongFoot, left, " "), " ");
  const undated = withoutDates(left);
  const plain = replaced(forms.head, undated, " ");
  const nameless = withoutNames(plain);
  return {
    marks: number || foot,
    words: plain !== left,
    names: nameless !== plain,
    initials,
    sentence,
    left: nameless.replace(/[\s|,:_./–—-]+/gu, " ").trim(),
  };
});

function withoutDates(text: string): string {
  const plain = text.replace(secondDay, "$1");
  return withoutSpans(plain, datesIn(plain));
}

function withoutNames(text: string): string {
  const rest = withoutMunicipalities(text);
  return withoutSpans(rest, bodiesIn(rest));
}
