import { allIn, fits, found } from "../../forms/form.js";
import { aroundTotals as around, totalForms, unlabelledTotals } from "../../forms/vote-totals.js";
import { numberOf } from "../../lex/number-word.js";
import { once } from "../../lex/once.js";
import { sentencesOf } from "../../lex/sentences.js";

/** The totals that a text states; null for one that it does not. */
export interface Tally {
  yes: number | null;
  no: number | null;
  abstain: number | null;
  absent: number | null;
}

const kinds = ["yes", "no", "abstain", "absent"] as const;
type Kind = (typeof kinds)[number];

type Order = ReturnType<typeof allIn>;

/** The two orders in which a total and its label stand. */
const orders = Object.values(totalForms).map(allIn);

/**
 * The totals of a vote told in prose, each kind's first. In a sentence each number goes with the label on the same
 * side as in the first pair: "Ja: 24 Nej: 17" begins with a label, "24 Ja, 17 Nej" with a number.
 */
export const tallyIn: (text: string) => Readonly<Tally> = once("tally", (text) => {
  const tally: Tally = { yes: null, no: null, abstain: null, absent: null };
  for (const sentence of sentencesOf(text))
    for (const { kind, value } of pairsIn(sentence)) tally[kind] ??= value;
  for (const form of unlabelledTotals) tally[form.means] ??= numberIn(found(form, text)?.groups?.["n"]);
  const both = found(around.forAndAgainst, text)?.groups;
  for (const kind of ["yes", "no"] as const) tally[kind] ??= numberIn(both?.[kind]);
  return tally;
});

const numberIn = (text: string | undefined): number | null =>
  text === undefined ? null : (numberOf(text) ?? null);

interface Pair {
  kind: Kind;
  value: number;
}

/** The totals of a sentence, in the order of its first pair; what is left over is read in the other order. */
function pairsIn(sentence: string): Pair[] {
  const starts = orders.map((order) => ({ order, at: matchesOf(order, sentence)[0]?.index ?? Infinity }));
  let rest = sentence;
  return starts
    .sort((a, b) => a.at - b.at)
    .flatMap(({ order }) => {
      const matches = matchesOf(order, rest);
      for (const { 0: words, index } of matches)
        rest = rest.slice(0, index) + "·".repeat(words.length) + rest.slice(index + words.length);
      return matches.flatMap(pairOf);
    });
}

function matchesOf(order: Order, sentence: string): RegExpExecArray[] {
  return order(sentence).filter(
    (match) =>
      !fits(around.one, match.groups?.["n"] ?? "") ||
      !fits(around.meaning, sentence.slice(match.index + match[0].length)),
  );
}

function pairOf({ groups }: RegExpExecArray): Pair[] {
  const value = numberIn(groups?.["n"]);
  const kind = kinds.find((one) => groups?.[one] !== undefined);
  return kind === undefined || value === null ? [] : [{ kind, value }];
}
