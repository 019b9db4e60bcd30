import { bodiesIn } from "../lex/body.js";
import { datesIn } from "../lex/date.js";
import { withoutMunicipalities } from "../lex/municipality.js";
import { once } from "../lex/once.js";
import { withoutSpans } from "../lex/spans.js";
import { footWords, headWords } from "../vocabulary/furniture.js";

/** What a line has of a page's head or foot, and what is left of it when all that is taken out. */
export interface PageLine {
  /** A page number, or words of a page's foot: enough to say that a page ends or begins here. */
  marks: boolean;
  /** A date, or a word such as "Protokoll nr 14". */
  words: boolean;
  /** The names of bodies and municipalities in it. */
  names: boolean;
  /** Nothing but a word that adjusters sign beside, "Signatur": furniture where it comes back. */
  initials: boolean;
  /** Begins or ends as part of a sentence does: "den 7 maj 2024." */
  sentence: boolean;
  /** The rest: empty for a line that is nothing but furniture. */
  left: string;
}

// "Sida 7 (31)", "1 (14)", "3 (73)", "1[25]", "SID 2 (22)", "s. 2 (39)", "2 av 22", "1/17", "sid 2"
const pageNumber =
  /(?<![\p{L}\d.,:-])(?:(?:sida|sidan|sid|blad|sidnr|s\.?) ?\d{1,4}(?: ?(?:\(\d{1,4}\)|\[\d{1,4}\]|\/ ?\d{1,4}| av \d{1,4}))?|\d{1,4} ?(?:\(\d{1,4}\)|\[\d{1,4}\]))(?![\p{L}\d])/giu;
// "(12)", "[36]", "2 av 22", "1/17" alone on a line
const alone = /^(?:\(\d{1,4}\)|\[\d{1,4}\]|\d{1,4} av \d{1,4}|\d{1,3}\/\d{1,3}|[–-] ?\d{1,4} ?[–-])$/u;
// "Protokoll nr 14", "Protokoll (nr 2)" alone on a line
const numbered = /^protokoll \(?nr\.? ?\d{1,4}(?:[/-]\d{2,4})?\)?$/iu;
// "2024-06-11--12"
const secondDay = /(\d{4}-\d{2}-\d{2}) ?--? ?\d{1,2}(?!\d)/gu;
const strong = new RegExp(footWords.strong.join("|"), "giu");
const weak = new RegExp(`(?<!\\p{L})(?:${footWords.weak.join("|")})(?!\\p{L})`, "giu");
// "Protokoll (nr 2)", "Protokoll nr 4/2024"
const head = new RegExp(
  `(?<!\\p{L})(?:${headWords.join("|")})(?!\\p{L}):?(?: ?\\(?nr\\.? ?\\d{1,4}(?:[/-]\\d{2,4})?\\)?)?`,
  "giu",
);

/** UTF-16 units: a longer line is running text. */
const longest = 400;
const running = { marks: false, words: false, names: false, initials: false, sentence: true };

/** Takes a line apart by the words of pages' heads and feet. */
export const pageLine: (text: string) => PageLine = once("page-line", (text) => {
  if (text.length > longest) return { ...running, left: text };
  const figures = /\d/u.test(text);
  const number = figures && (alone.test(text) || numbered.test(text) || text.search(pageNumber) >= 0);
  const foot = text.search(strong) >= 0;
  let left = figures ? text.replace(alone, " ").replace(pageNumber, " ") : text;
  if (foot) left = left.replace(strong, " ").replace(weak, " ");
  const undated = withoutDates(left);
  const plain = undated.replace(head, " ");
  const nameless = withoutNames(plain);
  return {
    marks: number || foot,
    words: plain !== left,
    names: nameless !== plain,
    initials: /^(?:signatur(?:er)?|sign\.?|justerandes sign\.?)$/iu.test(text),
    sentence: /^\p{Ll}|[.,]$/u.test(text),
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
