import { isOfThisSitting, type Sentence } from "../acts/acts.js";
import { type RollChange, rollChangeIn } from "./roll-change.js";

/** A change of roll as an item tells it. `from` is the first § after it; `overlaps` where it falls within that §. */
export interface FoundRollChange extends Omit<RollChange, "point"> {
  from: number;
  overlaps: boolean;
  lines: [number, number];
}

/**
 * The changes of roll in an item. Where no § is printed, a change before the item's decision takes effect with that item,
 * a change behind it with the next. "I hans ställe" means whoever left in the sentence before.
 */
export function rollChangesOf(sentences: readonly Sentence[], number: number | null): FoundRollChange[] {
  const decided = sentences.findLastIndex(({ part }) => part.kind === "decision");
  const found: FoundRollChange[] = [];
  sentences.forEach(({ part, text, lines, quoted }, at) => {
    if (quoted || !isOfThisSitting(part) || part.kind === "recusal") return;
    const change = rollChangeIn(text);
    if (!change) return;
    const before = sentences[at - 1]?.part === part ? found.at(-1) : undefined;
    const goesOn =
      before?.leaves && !before.serves && change.serves && !change.leaves && change.point === null;
    if (goesOn) {
      before.serves = change.serves;
      before.seat = change.seat;
      return;
    }
    const how = change.point?.how ?? (at < decided ? "before" : "after");
    const own = change.point?.number ?? number;
    if (own === null) return;
    const { leaves, arrives, serves, seat } = change;
    found.push({
      leaves,
      arrives,
      serves,
      seat,
      lines,
      from: how === "after" ? own + 1 : own,
      overlaps: how === "during",
    });
  });
  return found;
}
