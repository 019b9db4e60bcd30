import type { Paragraph } from "../model.js";
import type { Check } from "./check.js";
import { itemName } from "./item-name.js";

/** What was decided (KL 5:67). */
export const decisionRules: readonly Check[] = [
  {
    id: "no-decision",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs) {
        const line = one.lines[0];
        if (one.beslut.length === 0 && !isFormal(one)) found([line, line], { item: itemName(one) });
      }
    },
  },
];

// "Mötets öppnande", "Parentation", "Frågestund", "Information från …": no decision is expected
const formal =
  /öppnande|öppnas|avslut|parentation|frågestund|information|nästa (?:möte|sammanträde)|upprop|rapport/iu;

/** Items that open and close a sitting, or only inform. */
function isFormal({ title, sections }: Paragraph): boolean {
  return formal.test(title) || (sections.length > 0 && sections.every(({ kind }) => kind === "deliberation"));
}
