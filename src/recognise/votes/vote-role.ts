import { sentencesOf } from "../../lex/sentences.js";
import type { SectionKind, Vote, VoteRole, VoteTie } from "../../model.js";
import { textOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";
import {
  meaningWords,
  minorityWords,
  partialWords,
  type RoleWords,
  roleSentences,
  roleWords,
  tieWords,
} from "../../vocabulary/vote-words.js";
import { isOfThisSitting, wordsPattern } from "../acts/acts.js";
import type { Tally } from "./tally.js";
import { type VoteKey, voteKeyIn } from "./vote-key.js";

const byLabel = roleWords.map(compiled);
const byMeaning = [...roleWords, ...meaningWords].map(compiled);
const bySentence = roleSentences.map(compiled);
const partial = wordsPattern(partialWords);
const ties = tieWords.map(([tie, words]) => ({ tie, pattern: wordsPattern(words) }));
const minority = wordsPattern(minorityWords);

/**
 * What a vote is for: by its label, by what Ja and Nej mean, or else by its text with the proposition before it,
 * where that says one thing only.
 */
export function roleOf(
  heading: string | null,
  { yesMeans, noMeans }: VoteKey,
  text: string,
): VoteRole | null {
  const meaning = `${yesMeans ?? ""} ${noMeans ?? ""}`;
  const said = roleIn(heading ?? "", byLabel) ?? roleIn(meaning, byMeaning);
  if (said !== null) return said;
  const roles = new Set(sentencesOf(text).flatMap((sentence) => roleIn(sentence, bySentence) ?? []));
  return roles.size === 1 ? ([...roles][0] ?? null) : null;
}

function compiled([role, words]: RoleWords[number]): { role: VoteRole; pattern: RegExp } {
  return { role, pattern: wordsPattern(words) };
}

const roleIn = (text: string, rows: typeof byLabel): VoteRole | null =>
  rows.find(({ pattern }) => pattern.test(text))?.role ?? null;

/** How an equal vote was decided. That the chair has a casting vote says nothing where the totals differ. */
export function tieIn(text: string, { yes, no }: Pick<Tally, "yes" | "no">): VoteTie | null {
  const isEqual = yes !== null && yes === no;
  const told = sentencesOf(text).filter(
    (sentence) => isEqual || !/(?<!\p{L})har [^.]{0,40}utslagsröst/iu.test(sentence),
  );
  return ties.find(({ pattern }) => told.some((sentence) => pattern.test(sentence)))?.tie ?? null;
}

/** True where a text says that a minority has the matter remitted: "minst en tredjedel … återremitteras". */
export function isMinorityRemit(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      minority.test(sentence) &&
      /återremi/iu.test(sentence) &&
      !/(?<!\p{L})(?:inte|ej|krävs)(?!\p{L})/iu.test(sentence),
  );
}

/** The only vote of an item with what its other parts say of it: what Ja and Nej mean, a casting vote, the minority's remit. */
export function completed<Found extends Vote>(
  vote: Found,
  parts: readonly Part<SectionKind>[],
  width: number,
): Found {
  const text = parts
    .filter(isOfThisSitting)
    .map((part) => textOf(part.lines, width))
    .join("\n");
  const key = vote.yesMeans === null ? voteKeyIn(text) : vote;
  const role = vote.role ?? roleOf(null, key, "");
  const isEqual = vote.yes !== null && vote.yes === vote.no;
  return {
    ...vote,
    yesMeans: key.yesMeans,
    noMeans: key.noMeans,
    role,
    tie: vote.tie ?? (isEqual ? tieIn(text, vote) : null),
    minorityRemit: vote.minorityRemit || (role === "remit" && isMinorityRemit(text)),
  };
}

/**
 * Votes of which the only one that is on the matter itself, and not on a part of it, is the main vote: inferred,
 * since the text does not say so. A vote whose Ja and Nej nobody explains may be on anything.
 */
export function withMainVote<Found extends Vote & { inferred: string[] }>(votes: Found[]): Found[] {
  const open = votes.filter(
    ({ role, yesMeans, noMeans }) =>
      role === "main" || (role === null && !partial.test(`${yesMeans ?? ""} ${noMeans ?? ""}`)),
  );
  const [only] = open;
  if (!only || open.length > 1 || only.role !== null || only.yesMeans === null) return votes;
  return votes.map((vote) =>
    vote === only ? { ...vote, role: "main", inferred: [...vote.inferred, "role"] } : vote,
  );
}
