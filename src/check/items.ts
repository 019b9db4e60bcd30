import { fits } from "../forms/form.js";
import { itemTitleForms as forms } from "../forms/item-titles.js";
import type { Paragraph } from "../model.js";
import { itemName } from "./item-name.js";
import type { Check } from "./rule.js";

/** The heads of items. Text without a label may be the title, printed together with what follows. */
export const itemRules: readonly Check[] = [
  {
    id: "item-without-title",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs)
        if (one.title === "" && one.sections[0]?.heading !== null)
          found([one.lines[0], one.lines[0]], { item: itemName(one) });
    },
  },
  {
    id: "item-twice",
    check: ({ paragraphs }, found) => {
      const first = new Map<string, number>();
      for (const one of paragraphs) {
        if (one.title === "" || one.dnr.length === 0 || isContinued(one)) continue;
        const texts = one.sections.map(({ text }) => text);
        const key = JSON.stringify([one.title.toLowerCase(), one.dnr.map(({ text }) => text), texts]);
        const line = first.get(key);
        if (line === undefined) first.set(key, one.lines[0]);
        else found([one.lines[0], one.lines[0]], { item: itemName(one), line });
      }
    },
  },
];

/** True for an item that continues an earlier one. */
export const isContinued = ({ heading }: Paragraph): boolean => fits(forms.continued, heading);

/** True for an item that opens or closes a sitting, or only informs. */
export function isFormal({ title, sections }: Paragraph): boolean {
  return (
    fits(forms.formal, title) ||
    (sections.length > 0 && sections.every(({ kind }) => kind === "deliberation"))
  );
}
