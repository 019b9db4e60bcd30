import { bodyForms as forms } from "../forms/bodies.js";
import { fits } from "../forms/form.js";
import type { BodyKind } from "../model.js";
import { bodyNouns, companyMarks } from "../vocabulary/bodies.js";
import { once } from "./once.js";
import { wordEndsOf, wordStart } from "./word-ends.js";

/** A body named in a text: its name as printed in the basic form, and where it stood (UTF-16 offsets). */
export interface FoundBody {
  name: string;
  kind: BodyKind;
  from: number;
  to: number;
}

const kinds = Object.entries(bodyNouns) as [BodyKind, readonly string[]][];
const kindOfNoun = new Map(kinds.flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)));
const nounEnds = wordEndsOf([...kindOfNoun.keys()]);
const bodyHere = new RegExp(forms.named.pattern, `y${forms.named.pattern.flags}`);

/** Every body named in a text, in order, with its kind; a genitive s is no part of the name. */
export const bodiesIn: (text: string) => readonly FoundBody[] = once("bodies", (text) => {
  const found: FoundBody[] = [];
  let behind = 0;
  for (const start of startsIn(text)) {
    if (start < behind) continue;
    bodyHere.lastIndex = start;
    const bare = bodyHere.exec(text)?.groups?.["name"];
    if (bare === undefined) continue;
    behind = bodyHere.lastIndex;
    const before = fits(forms.lower, bare)
      ? forms.adjective.pattern.exec(text.slice(Math.max(0, start - 30), start))?.groups?.["word"]
      : undefined;
    const name = before === undefined ? bare : `${before} ${bare}`;
    found.push({ name, kind: bodyKindOf(name), from: start - (name.length - bare.length), to: behind });
  }
  return found;
});

/** Where a body's name may begin: with a word that ends in a noun, or with one of several to a noun ("Barn- och"). */
function startsIn(text: string): number[] {
  const ends = nounEnds(text);
  if (ends.length === 0) return [];
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1))
    if (/[ ,]/u.test(text.charAt(at + 1))) ends.push(at + 1);
  return [...new Set(ends.map((end) => wordStart(text, end)))].sort((a, b) => a - b);
}

/** The kind of a body by its name: the last noun in it decides. */
export const bodyKindOf: (name: string) => BodyKind = once("body-kind", (name) => {
  const words = name.split(/[\s,]+/u);
  if (words.some((word) => companyMarks.includes(word) || fits(forms.authority, word))) return "company";
  for (const word of words.reverse()) {
    const noun = [...kindOfNoun.keys()]
      .filter((one) => word.toLowerCase().endsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    if (noun !== undefined) return kindOfNoun.get(noun) ?? "other";
  }
  return "other";
});

/** The body that a text begins with, "Arbetsutskottet föreslår …" → "Arbetsutskottet"; undefined where none does. */
export function leadingBody(text: string): FoundBody | undefined {
  const first = bodiesIn(text)[0];
  return first && first.from === 0 && text.slice(first.from, first.to) === first.name ? first : undefined;
}

/** True for "Nämnden" or "Styrelsen" alone, which is no body's own name; "Kommunstyrelsen" is one. */
export function isGeneric(name: string): boolean {
  return fits(forms.generic, name) && !fits(forms.own, name);
}

/**
 * True where `name` means the body `of` the minutes: the same name, its last noun, or a bare "nämnden"; a bare
 * "arbetsutskottet" only in a committee's own.
 */
export function isSameBody(name: string, of: string | null): boolean {
  const stem = stemOf(name);
  return (
    of === null ||
    stemOf(of).endsWith(stem) ||
    (isGeneric(name) && (bodyKindOf(name) !== "committee" || bodyKindOf(of) === "committee"))
  );
}

const stemOf = (name: string): string => name.toLowerCase().replace(forms.ending.pattern, "");

/** The name of which a label has the genitive: "kommunstyrelsens", "KSAU:s". */
export const withoutGenitive = (genitive: string): string => genitive.replace(/:?s$/u, "");

/** A name with its first letter upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
