import { daysAfter } from "../lex/days.js";
import type { Field, Meeting } from "../model.js";
import { onlyFieldWith } from "./dated-field.js";
import { nextWorkday } from "./holidays.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { placeOfDate } from "./place-of-date.js";
import type { Check } from "./rule.js";

/** When the minutes were adjusted (KL 5:69). */
export const adjustmentRules: readonly Check[] = [
  {
    id: "adjustment-before-meeting",
    check: ({ meeting }, found, { text }) => {
      const { field, date } = adjusted(meeting);
      if (field && meeting.date !== null && date < meeting.date)
        found(placeOfDate(date, field.lines, text), { date, meeting: meeting.date });
    },
  },
  {
    id: "adjustment-late",
    check: ({ meeting }, found, { text }) => {
      const { field, date, lastDay } = adjusted(meeting);
      const { posted } = meeting.notice;
      // announced already: the date is wrong rather than late
      const isContradicted = posted !== null && posted < date;
      if (!field || isContradicted || !isUnderKommunallagen(meeting)) return;
      const last = nextWorkday(daysAfter(lastDay, 14));
      if (date > last) found(placeOfDate(date, field.lines, text), { date, last });
    },
  },
  {
    id: "adjustment-date-unknown",
    check: ({ meeting }, found, { facts }) => {
      const field = meeting.fields.find(({ kind }) => kind === "adjustment" || kind === "adjusters");
      if (!field || meeting.adjustment.date !== null || !isUnderKommunallagen(meeting)) return;
      // the text says it, though no field holds it
      if (facts.linesTelling("adjusting-dated").length === 0) found(field.lines);
    },
  },
];

/** The day of justering and the field that alone says it; the sitting's last day. */
function adjusted(meeting: Meeting): { field: Field | undefined; date: string; lastDay: string } {
  const { date } = meeting.adjustment;
  const lastDay = meeting.endDate ?? meeting.date;
  if (date === null || lastDay === null) return { field: undefined, date: "", lastDay: "" };
  return { field: onlyFieldWith(meeting, date, ["adjustment", "adjusters"]), date, lastDay };
}
