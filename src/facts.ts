import type { Lines } from "./model.js";

/** A fact that the words of a section state and that the model does not hold. */
export type WordedFact =
  | "lot-drawn"
  | "casting-vote"
  | "deciding-vote"
  | "qualified-majority"
  | "minority-remit"
  | "reason-given"
  | "proposition-put"
  | "vote-explained"
  | "yes-named"
  | "result-told"
  | "vote-list"
  | "vote-closed-or-elsewhere"
  | "vote-on-persons"
  | "result-in-words";

/** A fact about a paragraph: of its words, of what its decisions leave out or refer to, of a break. */
export type Fact =
  | WordedFact
  | "decision-likely"
  | "election-of-nobody"
  | "election-to-nothing"
  | "motion-referred"
  | "appendix-referred"
  | "appendix-listed"
  | "break-told";

/** A fact that any line of the source may state. */
export type LineFact =
  | "stepping-in"
  | "part-of-matter"
  | "adjusting-dated"
  | "notice-dated"
  | "adjusted-at-once"
  | "vacancy"
  | "secrecy"
  | "substitute-serving";

/** A fact with its lines, and the words that a message needs: the sentence, a name, a number, the times. */
export interface FoundFact {
  fact: Fact;
  lines: Lines;
  words: string;
}

/** Facts beside the model. The rules use both; the published model does not hold the facts. */
export interface Facts {
  /** The facts of each paragraph, by its id. */
  paragraphs: ReadonlyMap<string, readonly FoundFact[]>;
  /** The 1-based numbers of the lines that state a fact; searched for on the first call. */
  linesTelling: (fact: LineFact) => readonly number[];
}
