import { factsIn } from "./facts.js";
import { itemName } from "./item-name.js";
import type { Check } from "./rule.js";

/** Who was elected, and to what. */
export const electionRules: readonly Check[] = [
  {
    id: "election-without-name",
    check: ({ paragraphs }, found, { facts }) => {
      for (const one of paragraphs)
        for (const { lines } of factsIn(facts, one, "election-of-nobody"))
          found(lines, { item: itemName(one) });
    },
  },
  {
    id: "election-without-seat",
    check: ({ paragraphs }, found, { facts }) => {
      for (const one of paragraphs)
        for (const { lines, words } of factsIn(facts, one, "election-to-nothing"))
          found(lines, { item: itemName(one), name: words });
    },
  },
];
