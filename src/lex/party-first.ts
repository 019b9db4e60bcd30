import { allIn, everyPlace, fits } from "../forms/form.js";
import { partyListForms as forms } from "../forms/party-lists.js";
import { partyNames } from "../vocabulary/parties.js";
import { partyOf } from "./name.js";

/** A stretch of a list, and the party printed before it, null for none. */
export interface PartyStretch {
  party: string | null;
  text: string;
}

const around = everyPlace(forms.around);
const beforeColon = allIn(forms.beforeColon);
const inBrackets = allIn(forms.inBrackets);

/** "Socialdemokraterna", "För Moderaterna:", "S:" → the party's abbreviation; undefined for any other text. */
export function partyNamed(text: string): string | undefined {
  const name = text.replace(around, "").trim();
  const letters = /^\p{Lu}{1,4}$/u.test(name) && text.endsWith(":") ? partyOf(name) : undefined;
  return partyNames[name.toLowerCase()] ?? letters;
}

/** A list, split before each party that is named before its people: "S: Bo Al, Anna Ek; M: Cia By", "(S) Bo Al, (M) Cia By". */
export function byParty(text: string): PartyStretch[] {
  const headsIn = text.startsWith("(") ? inBrackets : beforeColon;
  const heads = headsIn(text).flatMap((match) => {
    const party = partyOf(match.groups?.["party"] ?? "") ?? partyNamed(match[0]);
    return party === undefined ? [] : [{ party, at: match.index, end: match.index + match[0].length }];
  });
  const start = text.slice(0, heads[0]?.at ?? text.length);
  const stretches = heads.map(({ party, end }, at) => ({ party, text: text.slice(end, heads[at + 1]?.at) }));
  return start.trim() === "" ? stretches : [{ party: null, text: start }, ...stretches];
}

/** True for a line that begins with a party before its people, or holds only a party. */
export function beginsParty(text: string): boolean {
  return partyNamed(text) !== undefined || byParty(text)[0]?.party != null;
}

/** Entries with the party's letters in brackets, where every entry begins with a known party: "S Bo Al" → "(S) Bo Al". */
export function withPartiesMarked(entries: readonly string[]): string[] {
  const marked = entries.length > 1 && entries.every((entry) => fits(forms.bare, entry));
  return marked ? entries.map((entry) => entry.replace(forms.bare.pattern, "($<party>) ")) : [...entries];
}
