import { isLatin, mayHold, placesOf } from "./grams.js";
import { latinOf } from "./latin.js";
import { literalsOf } from "./literals.js";

/**
 * A wording as minutes print it. The pattern finds it; each example holds it, no text of `not` does. In a list of forms
 * the first that fits counts, so that each example must fit no earlier one.
 */
export interface Form {
  readonly pattern: RegExp;
  readonly example: string | readonly string[];
  /** A near wording that means something else. */
  readonly not?: string | readonly string[];
}

/** A form that says which of several things a text means. */
export interface Meaning<Means extends string> extends Form {
  readonly means: Means;
}

/** A pattern for whole words, of a piece of one. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
}

/** The pattern of a form for all its places in a text, in order, with `matchAll` or `replace`. */
export function everyPlace({ pattern }: Form): RegExp {
  return new RegExp(pattern, `g${pattern.flags}`);
}

/** For each pattern the places in a signature of the strings of which a text must hold one; null where any text may fit. */
const needs = new WeakMap<RegExp, readonly (readonly number[])[] | null>();

/** False for a text that a pattern cannot fit, as its letters tell without trying it. */
function mayFit(pattern: RegExp, text: string): boolean {
  let needed = needs.get(pattern);
  if (needed === undefined) {
    needed = literalsOf(pattern)?.map(placesOf) ?? null;
    needs.set(pattern, needed);
  }
  return needed === null || mayHold(text, needed);
}

/** The expression to try on a text: for plain Latin letters the one that is made for them. */
const patternFor = (pattern: RegExp, text: string): RegExp => (isLatin(text) ? latinOf(pattern) : pattern);

/** The wording where a text holds it first, with its groups; null where it does not. */
export function found({ pattern }: Form, text: string): RegExpExecArray | null {
  return mayFit(pattern, text) ? patternFor(pattern, text).exec(text) : null;
}

const everywhere = new WeakMap<RegExp, RegExp>();

/** An expression with the flag `g`. */
function everywhereOf(pattern: RegExp): RegExp {
  const known = everywhere.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, `g${pattern.flags}`);
  everywhere.set(pattern, made);
  return made;
}

/** A function that gives the places of a wording in a text, in order, with their groups. */
export function allIn({ pattern }: Form): (text: string) => RegExpExecArray[] {
  return (text) => (mayFit(pattern, text) ? matchesOf(everywhereOf(patternFor(pattern, text)), text) : []);
}

/** A text in which another stands wherever it holds a wording. */
export function replaced({ pattern }: Form, text: string, by: string): string {
  return mayFit(pattern, text) ? text.replace(everywhereOf(patternFor(pattern, text)), by) : text;
}

/** All matches of an expression with the flag `g`; `matchAll` gives the same, and copies the expression each time. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** True for a text that holds the wording. */
export function fits({ pattern }: Form, text: string): boolean {
  return mayFit(pattern, text) && patternFor(pattern, text).test(text);
}

/** True for a text that holds one of the wordings. */
export function fitsAny(forms: readonly Form[], text: string): boolean {
  return forms.some((form) => fits(form, text));
}

/** What the first form that a text holds means; undefined where it holds none. */
export function meaningOf<Means extends string>(
  text: string,
  forms: readonly Meaning<Means>[],
): Means | undefined {
  return forms.find((form) => fits(form, text))?.means;
}
