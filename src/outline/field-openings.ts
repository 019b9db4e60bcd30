import { fits } from "../forms/form.js";
import { labelTextForms } from "../forms/labels.js";
import { datesIn } from "../lex/date.js";
import type { FieldKind } from "../model.js";
import { fields } from "./meanings.js";

/** The labels of header fields by their first word, the longest first. */
const byFirstWord = new Map<string, string[]>();
for (const form of [...fields.keys()].sort((a, b) => b.length - a.length))
  byFirstWord.set(firstWord(form), [...(byFirstWord.get(firstWord(form)) ?? []), form]);

/** A form up to its first blank or colon: "plats" of "plats och tid". */
function firstWord(form: string): string {
  const end = form.search(/[ :]/u);
  return end < 0 ? form : form.slice(0, end);
}

/** The labels with which a text in lower case may begin, the longest first. */
const startingLike = (lower: string): readonly string[] => byFirstWord.get(firstWord(lower)) ?? [];

/** The label of a header field that a text begins with, whatever its case: "Närvarande, ej tjänstgörande ersättare Bo Al". */
export function fieldOpening(text: string): { kind: FieldKind; text: string } | undefined {
  const lower = `${text.toLowerCase()} `;
  const form = startingLike(lower).find(
    (word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}: `),
  );
  return form === undefined
    ? undefined
    : { kind: fields.get(form) ?? "other", text: text.slice(0, form.length) };
}

/** True for a text that begins with a whole label where `start` begins with only a part of it: "Justeringens" of "Justeringens plats och tid". */
export function fieldBegins(text: string, start: string): boolean {
  const lower = text.toLowerCase();
  const begun = start.toLowerCase();
  return startingLike(lower).some(
    (form) => form.length > start.length && lower.startsWith(`${form} `) && form.startsWith(begun),
  );
}

/** Labels that are not read before bare text: they also begin a time, a person's title, a heading or a place. */
const neverBare = new Set(["klockan", "nämndsekreterare", "sammanträde", "protokollet förvaras på"]);

/** Words that are a label before bare text only where a day follows: "Anslag 300 000 kronor" is a sum, "Dag Ek" a person. */
const datedOnly = new Set(["dag", "anslag", "anslaget", "uppsatt", "nedtaget"]);

/** A field's label directly before its value, where that is not the end of a sentence: "Sekreterare" of "Sekreterare Anna Ek". */
export function bareOpening(text: string): string | undefined {
  const lower = text.toLowerCase();
  const form = startingLike(lower).find((word) => lower.startsWith(`${word} `) && !neverBare.has(word));
  if (form === undefined) return undefined;
  const value = text.slice(form.length).trim();
  const isLabel =
    fits(labelTextForms.bareValue, value) && (!datedOnly.has(form) || datesIn(value)[0]?.from === 0);
  return isLabel ? text.slice(0, form.length) : undefined;
}
