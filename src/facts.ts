import type { Lines } from "./model.js";

/** What the words of a part of a paragraph may tell beside what the model holds. */
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

/** What a paragraph may tell: what its parts do, what its decisions leave out or refer to, and when it had a break. */
export type Fact =
  | WordedFact
  | "decision-likely"
  | "election-of-nobody"
  | "election-to-nothing"
  | "motion-referred"
  | "appendix-referred"
  | "appendix-listed"
  | "break-told";

/** What a line of the source may tell, wherever it stands. */
export type LineFact =
  | "stepping-in"
  | "part-of-matter"
  | "adjusting-dated"
  | "notice-dated"
  | "adjusted-at-once"
  | "vacancy"
  | "substitute-serving";

/** A fact where it is told: its lines, and the words that a message needs: the sentence, a name, a number, the hours. */
export interface ToldFact {
  fact: Fact;
  lines: Lines;
  words: string;
}

/** What minutes tell beside the model. The rules judge by both; the published model does not hold it. */
export interface Facts {
  /** What paragraphs tell, by their ids. */
  paragraphs: ReadonlyMap<string, readonly ToldFact[]>;
  /** The 1-based numbers of the lines that tell a fact; looked for when they are first asked for. */
  linesTelling: (fact: LineFact) => readonly number[];
}
