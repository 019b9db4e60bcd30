import type { Range, Role } from "../model.js";

/** A person read from a list, with all that is printed behind the name. */
export interface FoundPerson {
  name: string;
  party: string | null;
  role: Role | null;
  title: string | null;
  /** Whom the person serves for; null where nobody is named. */
  replaces: string | null;
  /** True where the text says that the person, a substitute, serves. */
  serves: boolean;
  /** True for a substitute who is named after the person replaced: "Dan Co (V), ersätts av Eva Lo (V)". */
  follows: boolean;
  /** The §§ that the person was there for; `absence` those for which not. */
  presence: Range[];
  absence: Range[];
  remote: boolean;
  /** True where the text says that the person was not there at all. */
  away: boolean;
}

/** The rest of a list being read, and the persons found so far. */
export interface Reading {
  rest: string;
  people: FoundPerson[];
  /** Whom the next person serves for, where words behind a name say so. */
  replaced?: string | undefined;
  /** The office of several persons in a row: "ersättarna". */
  plural?: string | undefined;
}

/** Reads an attribute at the beginning of the rest into the person; false where there is none. */
export type Attribute = (reading: Reading, person: FoundPerson) => boolean;
