import { fits, meaningOf } from "../../forms/form.js";
import {
  voteEffects as effects,
  labelledRoles,
  meantRoles,
  tieForms,
  toldRoles,
} from "../../forms/vote-roles.js";
import { sentencesOf } from "../../lex/sentences.js";
import type { Vote, VoteRole, VoteTie } from "../../model.js";
import { isOfThisSitting } from "../acts/acts.js";
import type { ReadPart } from "../read-part.js";
import type { Tally } from "./tally.js";
import { type VoteKey, voteKeyIn } from "./vote-key.js";

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
  const said = meaningOf(heading ?? "", labelledRoles) ?? meaningOf(meaning, meantRoles);
  if (said !== undefined) return said;
  const roles = new Set(sentencesOf(text).flatMap((sentence) => meaningOf(sentence, toldRoles) ?? []));
  return roles.size === 1 ? ([...roles][0] ?? null) : null;
}

/** How an equal vote was decided. That the chair has a casting vote says nothing where the totals differ. */
export function tieIn(text: string, { yes, no }: Pick<Tally, "yes" | "no">): VoteTie | null {
  const isEqual = yes !== null && yes === no;
  const sentences = sentencesOf(text).filter(
    (sentence) => isEqual || !fits(effects.hasCastingVote, sentence),
  );
  return tieForms.find((form) => sentences.some((sentence) => fits(form, sentence)))?.means ?? null;
}

/** True where a text says that a minority has the matter remitted: "minst en tredjedel … återremitteras". */
export function isMinorityRemit(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      fits(effects.byMinority, sentence) &&
      fits(effects.remits, sentence) &&
      !fits(effects.notRemitted, sentence),
  );
}

/** The only vote of an item with what its other parts say of it: what Ja and Nej mean, a casting vote, the minority's remit. */
export function completed<Found extends Vote>(vote: Found, parts: readonly ReadPart[]): Found {
  const text = parts
    .filter(isOfThisSitting)
    .map((part) => part.text)
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
 * Makes the only vote on the matter itself, not on a part of it, the main vote. This is inferred, since the text does not
 * say so. A vote whose Ja and Nej are not explained may be on anything.
 */
export function withMainVote<Found extends Vote & { inferred: string[] }>(votes: Found[]): Found[] {
  const open = votes.filter(
    ({ role, yesMeans, noMeans }) =>
      role === "main" || (role === null && !fits(effects.partial, `${yesMeans ?? ""} ${noMeans ?? ""}`)),
  );
  const [only] = open;
  if (!only || open.length > 1 || only.role !== null || only.yesMeans === null) return votes;
  return votes.map((vote) =>
    vote === only ? { ...vote, role: "main", inferred: [...vote.inferred, "role"] } : vote,
  );
}
