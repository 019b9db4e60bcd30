import type { Lines } from "./model.js";

/** What the words of a paragraph may tell beside what the model holds. */
export type Fact =
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

/** A fact where it is told: the lines of its part of the paragraph, and the sentence. */
export interface ToldFact {
  fact: Fact;
  lines: Lines;
  words: string;
}

/** What paragraphs tell, by their ids. The rules judge by it and by the model; the published model does not hold it. */
export type Facts = ReadonlyMap<string, readonly ToldFact[]>;
