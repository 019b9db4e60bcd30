import { fits } from "../forms/form.js";
import { frontPageForms } from "../forms/front-page.js";
import { datesIn, weekdayOf } from "../lex/date.js";
import type { Field } from "../model.js";
import { daysOf } from "./dated-field.js";
import { placeOfDate } from "./place-of-date.js";
import type { Check } from "./rule.js";

/** Dates of the front matter and the closing pages. */
export const dateRules: readonly Check[] = [
  {
    id: "weekday-mismatch",
    check: ({ meeting }, found, { text }) => {
      for (const { text: printed, lines } of meeting.fields) {
        for (const { iso, weekday } of datesIn(printed)) {
          const right = iso === null ? undefined : weekdayOf(iso);
          if (iso !== null && weekday !== null && right !== undefined && weekday !== right)
            found(placeOfDate(iso, lines, text), { date: iso, weekday: right, printedDay: weekday });
        }
      }
    },
  },
  {
    id: "meeting-date-differs",
    check: ({ meeting }, found, { text }) => {
      const { date: first, endDate: last } = meeting;
      if (first === null) return;
      for (const field of meeting.fields.filter(isDayOfMeeting)) {
        const [date, ...more] = new Set(daysOf(field));
        const isOther = date !== undefined && more.length === 0 && (date < first || date > (last ?? first));
        if (isOther) found(placeOfDate(date, field.lines, text), { date, first });
      }
    },
  },
];

/** "Sammanträdesdatum", "Plats och tid"; a bare "Datum" beside a signature may be another day. */
function isDayOfMeeting({ kind, heading }: Field): boolean {
  if (kind === "date") return fits(frontPageForms.dayOfSitting, heading ?? "");
  return kind === "time" || kind === "place-time";
}
