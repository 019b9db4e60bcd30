import { datesIn, weekdayOf } from "../text/date.js";
import type { Check } from "./check.js";

/** Dates of the front matter and the closing pages. */
export const dateRules: readonly Check[] = [
  {
    id: "weekday-mismatch",
    check: ({ meeting }, found) => {
      for (const { text, lines } of meeting.fields) {
        for (const { iso, weekday } of datesIn(text)) {
          const right = iso === null ? undefined : weekdayOf(iso);
          if (iso !== null && weekday !== null && right !== undefined && weekday !== right)
            found(lines, { date: iso, weekday: right, stated: weekday });
        }
      }
    },
  },
];
