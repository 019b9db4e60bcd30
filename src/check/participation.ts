import type { Protokoll } from "../model.js";
import { hasFactAt } from "./facts.js";
import { itemName } from "./item-name.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { placeOfWords } from "./place-of-words.js";
import {
  type Act,
  actsIn,
  isSameName,
  isServing,
  isWholeRoll,
  memberMeant,
  membersNamed,
  servesAt,
} from "./roll.js";
import type { Check, Found, Surroundings } from "./rule.js";

/** Who votes, moves and reserves against who serves in that item (KL 4:27, 5:67), and jäv (KL 5:47, 6:28). */
export const participationRules: readonly Check[] = [
  {
    id: "voter-not-serving",
    check: (protokoll, found, around) => withoutServing(protokoll, around, (act) => isVote(act), found),
  },
  {
    id: "reserver-not-serving",
    check: (protokoll, found, around) =>
      withoutServing(protokoll, around, ({ kind }) => kind === "reservation", found),
  },
  {
    // who is in no list may be the one whose motion is treated, or an official: only the listed are judged
    id: "mover-not-serving",
    check: (protokoll, found, around) =>
      withoutServing(
        protokoll,
        around,
        ({ kind, name }) =>
          kind === "motion" &&
          (isUnderKommunallagen(protokoll.meeting) || protokoll.meeting.bodyKind === "committee") &&
          membersNamed(name, protokoll.members).some(({ attendance }) => attendance !== "other"),
        found,
      ),
  },
  {
    id: "recused-took-part",
    check: (protokoll, found, { text, facts }) => {
      const seen = new Set<string>();
      for (const act of actsIn(protokoll)) {
        const recusal = act.item.recusals.find(({ name }) => name !== null && isSameName(name, act.name));
        if (!recusal || act.kind === "statement" || act.vote === "absent" || act.vote === "abstain") continue;
        // "anmäler jäv i punkt 4": away from a part of the item alone
        if (hasFactAt(facts, recusal.lines, "part-of-matter")) continue;
        const key = `${act.item.id} ${act.name}`;
        if (!seen.has(key))
          found(placeOfWords(act.name, act.lines, text), {
            item: itemName(act.item),
            name: act.name,
            line: recusal.lines[0],
          });
        seen.add(key);
      }
    },
  },
];

const isVote = ({ kind, vote }: Act): boolean => kind === "ballot" && vote !== "absent" && vote !== null;

/** Reports each person who acts in an item without serving in it, once per item. */
function withoutServing(
  protokoll: Protokoll,
  around: Surroundings,
  isAsked: (act: Act) => boolean,
  found: Found,
): void {
  const { members } = protokoll;
  if (!isWholeRoll(protokoll)) return;
  const seen = new Set<string>();
  for (const act of actsIn(protokoll).filter(isAsked)) {
    const entries = membersNamed(act.name, members);
    const key = `${act.item.id} ${act.name}`;
    if (seen.has(key) || entries.some((member) => servesAt(member, act.item.number))) continue;
    seen.add(key);
    if (memberMeant(act, members) !== undefined || steppedIn(act, protokoll, around)) continue;
    found(placeOfWords(act.name, act.lines, around.text), { item: itemName(act.item), name: act.name });
  }
}

/**
 * True where a person who is not listed as serving may have stepped in: a substitute where another is recused, or where
 * the text outside the attendance says so.
 */
function steppedIn({ name, item }: Act, { members }: Protokoll, { text, facts }: Surroundings): boolean {
  const entries = membersNamed(name, members);
  if (entries.some(isServing)) return false;
  if (item.recusals.length > 0 && entries.some(({ attendance }) => attendance === "substitute")) return true;
  const listed = new Set(entries.flatMap(({ lines: [first, last] }) => [first, last]));
  const family = name.split(" ").at(-1) ?? name;
  return facts
    .linesTelling("stepping-in")
    .some((line) => !listed.has(line) && text[line - 1]?.includes(family));
}
