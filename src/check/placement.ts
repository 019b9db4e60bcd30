import type { Check } from "./check.js";

const shown = 60;

/** What no rule could place. */
export const placementRules: readonly Check[] = [
  {
    id: "unplaced-text",
    check: ({ unplaced }, found) => {
      for (const { text, lines } of unplaced) {
        const first = text.split("\n")[0] ?? "";
        found(lines, {
          count: lines[1] - lines[0] + 1,
          text: first.length > shown ? `${first.slice(0, shown)}…` : first,
        });
      }
    },
  },
];
