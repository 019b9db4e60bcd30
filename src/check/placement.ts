import type { Protokoll, Unplaced } from "../model.js";
import type { Check } from "./rule.js";

// a long text is cut between words: half a personal number is as good as a whole one
const shown = 60;

/** Text that no reader could place; entries of the front matter are reported where they are read. */
export const placementRules: readonly Check[] = [
  {
    id: "coverage-low",
    check: ({ source }, found, { settings }) => {
      const { model, furniture, unplaced } = source.coverage;
      const share = Math.floor((100 * (model + furniture)) / (model + furniture + unplaced));
      if (share < settings.coverage) found([1, 1], { share, wanted: settings.coverage });
    },
  },
  {
    id: "unplaced-text",
    check: (protokoll, found) => {
      for (const { text, lines } of protokoll.unplaced.filter((one) => !isKey(one, protokoll))) {
        const first = text.split("\n")[0] ?? "";
        found(lines, {
          count: lines[1] - lines[0] + 1,
          text:
            first.length > shown ? `${first.slice(0, Math.max(first.lastIndexOf(" ", shown), 0))} …` : first,
        });
      }
    },
  },
];

/** True for an entry of the front matter, which stands above its second line `---`. */
function isKey({ lines }: Unplaced, { furniture }: Protokoll): boolean {
  const fences = furniture.filter(({ kind, text }) => kind === "rule" && text === "---");
  const [first, second] = fences.map((fence) => fence.lines[0]);
  return first === 1 && second !== undefined && lines[0] < second;
}
