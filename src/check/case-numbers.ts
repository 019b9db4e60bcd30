import { fits } from "../forms/form.js";
import { itemTitleForms } from "../forms/item-titles.js";
import type { Paragraph } from "../model.js";
import { itemName } from "./item-name.js";
import { isContinued, isFormal } from "./items.js";
import type { Check } from "./rule.js";

/** The case numbers of items (Dnr). */
export const caseNumberRules: readonly Check[] = [
  {
    id: "dnr-missing",
    check: ({ paragraphs }, found) => {
      const all = paragraphs.filter((one) => one.number !== null && isRegistered(one));
      const held = all.filter(({ dnr }) => dnr.length > 0).length;
      if (held < 4 || held / all.length < mostShare) return;
      all.forEach((one, at) => {
        const isBetween = [all[at - 1], all[at + 1]].every((next) => (next?.dnr.length ?? 0) > 0);
        if (one.dnr.length === 0 && isBetween && one.beslut.some(({ kind }) => kind !== "no-decision"))
          found([one.lines[0], one.lines[0]], { item: itemName(one) });
      });
    },
  },
  {
    id: "dnr-year-impossible",
    check: ({ meeting, paragraphs }, found) => {
      const date = meeting.endDate ?? meeting.date;
      if (date === null) return;
      for (const { text, lines } of paragraphs.flatMap(({ dnr }) => dnr)) {
        const years = (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);
        const year = years.length === 1 ? (years[0] ?? 0) : 0;
        if (year > Number(date.slice(0, 4))) found(lines, { dnr: text, year, date });
      }
    },
  },
];

const mostShare = 0.75;

/** True for items that get a case number: not formalities, information, elections, notices or continued items. */
function isRegistered(one: Paragraph): boolean {
  return !isFormal(one) && !isContinued(one) && !fits(itemTitleForms.unregistered, one.title);
}
