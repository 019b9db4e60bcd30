import type { FoundPerson } from "../../lex/found-person.js";
import { isPeople, peopleIn } from "../../lex/person.js";
import { changeWords } from "../../vocabulary/acts.js";

/** What a sentence tells of a changed roll: who leaves or comes, who serves instead, and at which §. */
export interface RollChange {
  leaves: FoundPerson | null;
  arrives: FoundPerson | null;
  serves: FoundPerson | null;
  /** Whose seat it is, where another than whoever leaves is named. */
  seat: string | null;
  /** Where the change takes effect; null where the sentence does not say, and its place in the minutes has to. */
  point: RollPoint | null;
}

/** `how` is where the change falls: before the item, during it or after it; `number` null means the item that tells of it. */
export interface RollPoint {
  how: "before" | "during" | "after";
  number: number | null;
}

const pattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
const leaves = pattern(changeWords.leaves);
const arrives = pattern(changeWords.arrives);
const steps = pattern(changeWords.steps);
const called = pattern(changeWords.called);
const replaced = pattern(changeWords.replaced);
const passing = new RegExp(changeWords.passing, "iu");
const inPlaceOf = /(?<= )(?:för|i stället för)(?= \p{Lu})/u;
// "Kl. 15.10 lämnar Bo Al (M) …", "Efter § 42 anländer …"
const opening =
  /^(?:klockan|kl\.?|efter|från|vid|före|inför|under|i hans|i hennes|i deras|i dennes|i)(?= )/iu;

/** Reads a sentence; undefined where it tells of no change, or of one for a while (jäv). */
export function rollChangeIn(sentence: string): RollChange | undefined {
  const text = sentence.replace(/^[*(\s]+/u, "").replace(/(?<![*)\s.])[*)\s.]+$/u, "");
  if (passing.test(text)) return undefined;
  const parts = {
    leaves: actorOf(text, leaves),
    arrives: actorOf(text, arrives),
    serves: behind(text, replaced) ?? behind(text, called) ?? actorOf(text, steps),
  };
  const point = pointIn(text);
  const seat = parts.serves ? behind(text, inPlaceOf) : null;
  if (!parts.leaves && replaced.test(text) && parts.serves) parts.leaves = subject(text, replaced);
  if (!parts.leaves && parts.serves && point) parts.leaves = seat;
  return parts.leaves || parts.arrives || parts.serves
    ? { ...parts, seat: seat?.name ?? null, point }
    : undefined;
}

/** Who does what a verb says: the person who alone stands before it, or behind it where something else opens the sentence. */
function actorOf(text: string, verb: RegExp): FoundPerson | null {
  return subject(text, verb) ?? (opening.test(text) ? behind(text, verb) : null);
}

function subject(text: string, verb: RegExp): FoundPerson | null {
  const before = text.slice(0, Math.max(text.search(verb), 0)).trim();
  const people = isPeople(before) ? peopleIn(before) : [];
  return people.length === 1 ? (people[0] ?? null) : null;
}

function behind(text: string, verb: RegExp): FoundPerson | null {
  const match = verb.exec(text);
  const rest = match ? text.slice(match.index + match[0].length).trim() : "";
  const person = peopleIn(rest)[0];
  return person && rest.startsWith(person.name) && person.name.includes(" ") ? person : null;
}

// "efter § 42", "till § 44", "från och med § 50", "under § 46", "efter paragrafen"
const pointWords =
  /(?<!\p{L})(?<how>efter|till och med|t\.o\.m\.|från och med|fr\.o\.m\.|från|till|vid|inför|före|under)(?: behandlingen av)? (?:(?:§+|paragraf|punkt|ärendet?) ?(?<number>\d{1,5})|(?<this>paragrafen|punkten|ärendet|överläggning(?:en|arna)|diskussionen))(?![\p{L}\d])/iu;

function pointIn(text: string): RollPoint | null {
  const { how = "", number } = pointWords.exec(text)?.groups ?? {};
  if (how === "") return null;
  const word = how.toLowerCase();
  const when = /^(?:efter|till och med|t\.o\.m)/u.test(word)
    ? "after"
    : word === "under"
      ? "during"
      : "before";
  return { how: when, number: number === undefined ? null : Number(number) };
}
