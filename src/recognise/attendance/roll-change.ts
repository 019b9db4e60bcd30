import { type Form, fits, found, meaningOf } from "../../forms/form.js";
import { changeForms as forms, pointForms } from "../../forms/roll-changes.js";
import type { FoundPerson } from "../../lex/found-person.js";
import { isPeople, peopleIn } from "../../lex/person.js";

/** A change of roll in a sentence: who leaves or comes, who serves instead, and at which §. */
export interface RollChange {
  leaves: FoundPerson | null;
  arrives: FoundPerson | null;
  serves: FoundPerson | null;
  /** Whose seat it is, where another than whoever leaves is named. */
  seat: string | null;
  /** Where the change takes effect; null where the sentence does not say, so that its place in the minutes decides. */
  point: RollPoint | null;
}

/** `how` is where the change falls: before the item, during it or after it; `number` null means the item that tells of it. */
export interface RollPoint {
  how: "before" | "during" | "after";
  number: number | null;
}

/** The change of roll in a sentence; undefined where there is none, or only a temporary one (jäv). */
export function rollChangeIn(sentence: string): RollChange | undefined {
  const text = sentence.replace(/^[*(\s]+/u, "").replace(/(?<![*)\s.])[*)\s.]+$/u, "");
  if (fits(forms.passing, text)) return undefined;
  const parts = {
    leaves: actorOf(text, forms.leaves),
    arrives: actorOf(text, forms.arrives),
    serves:
      personBehind(text, forms.replaced) ?? personBehind(text, forms.called) ?? actorOf(text, forms.serves),
  };
  if (!parts.leaves && !parts.arrives && !parts.serves) return undefined;
  const point = pointIn(text);
  const seat = parts.serves ? personBehind(text, forms.inPlaceOf) : null;
  if (!parts.leaves && fits(forms.replaced, text) && parts.serves)
    parts.leaves = personBefore(text, forms.replaced);
  if (!parts.leaves && parts.serves && point) parts.leaves = seat;
  return { ...parts, seat: seat?.name ?? null, point };
}

/** The subject of a verb: the only person before it, or the person behind it where other words open the sentence. */
function actorOf(text: string, verb: Form): FoundPerson | null {
  return personBefore(text, verb) ?? (fits(forms.opening, text) ? personBehind(text, verb) : null);
}

function personBefore(text: string, verb: Form): FoundPerson | null {
  const before = text.slice(0, found(verb, text)?.index ?? 0).trim();
  const people = isPeople(before) ? peopleIn(before) : [];
  return people.length === 1 ? (people[0] ?? null) : null;
}

function personBehind(text: string, verb: Form): FoundPerson | null {
  const match = found(verb, text);
  const rest = match ? text.slice(match.index + match[0].length).trim() : "";
  const person = peopleIn(rest)[0];
  return person && rest.startsWith(person.name) && person.name.includes(" ") ? person : null;
}

function pointIn(text: string): RollPoint | null {
  const { how, number } = found(forms.point, text)?.groups ?? {};
  if (how === undefined) return null;
  return {
    how: meaningOf(how.toLowerCase(), pointForms) ?? "before",
    number: number === undefined ? null : Number(number),
  };
}
