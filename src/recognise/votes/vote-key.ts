import { type Form, found } from "../../forms/form.js";
import { aroundVoteKeys as around, noKeys, voteKeys, yesKeys } from "../../forms/vote-keys.js";
import { once } from "../../lex/once.js";

/** What Ja and what Nej stands for; null where the text does not say. */
export interface VoteKey {
  yesMeans: string | null;
  noMeans: string | null;
}

/** What Ja and Nej mean in a vote, in the words printed; one of them alone where only that is said. */
export const voteKeyIn: (text: string) => Readonly<VoteKey> = once("vote-key", (text) => {
  const both = firstOf(voteKeys, text);
  return {
    yesMeans: meant(both ? both["yes"] : firstOf(yesKeys, text)?.["means"]),
    noMeans: meant(both ? both["no"] : firstOf(noKeys, text)?.["means"]),
  };
});

/** The groups of the first form that a text holds. */
function firstOf(forms: readonly Form[], text: string): Record<string, string> | undefined {
  for (const form of forms) {
    const groups = found(form, text)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}

/** What stands for Ja or Nej without who wishes it and without the result that follows. */
function meant(words: string | undefined): string | null {
  const text = words?.split(around.result.pattern)[0]?.replace(around.wish.pattern, "").trim() ?? "";
  return text === "" ? null : text;
}
