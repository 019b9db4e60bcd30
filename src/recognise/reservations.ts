import type { Reservation } from "../model.js";
import { actorsIn } from "../text/actors.js";
import { actPatterns } from "../vocabulary/acts.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";

const reserves = wordsPattern(actPatterns.reserves);
const reservedBy = new RegExp(
  `(?<!\\p{L})${actPatterns.reservedBy} (?<who>.+?)(?= till förmån| mot |,? se |\\.$|$)`,
  "iu",
);

/** The reservations: each sentence in which somebody reserves, or, under the label, a list of names alone. */
export function reservationsOf(told: readonly Told[]): Reservation[] {
  const found = told
    .filter(({ part, quoted }) => !quoted && isOfThisSitting(part))
    .flatMap(({ part, text, lines }): (Reservation & { labelled: boolean })[] => {
      const who = reservedBy.exec(text)?.groups?.["who"];
      const act = who === undefined ? actorsOf(text, reserves) : { by: actorsIn(who) };
      if (act)
        return act.by.length > 0 || part.kind === "reservation"
          ? [{ by: act.by, text, lines, labelled: true }]
          : [];
      const names = part.kind === "reservation" ? actorsIn(text) : [];
      return names.length > 0 && !/\p{Ll}\.$/u.test(text)
        ? [{ by: names, text, lines, labelled: false }]
        : [];
    });
  // a list of names counts only where no sentence says who reserves
  const sentences = found.filter(({ labelled }) => labelled);
  return (sentences.length > 0 ? sentences : found).map(({ labelled: _, ...reservation }) => reservation);
}
