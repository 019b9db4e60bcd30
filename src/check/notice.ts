import { dateIn } from "../lex/date.js";
import { daysAfter } from "../lex/days.js";
import type { Field, Meeting } from "../model.js";
import { onlyFieldWith } from "./dated-field.js";
import { nextWorkday } from "./holidays.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { placeOfDate } from "./place-of-date.js";
import type { Check } from "./rule.js";

/** When the justering was announced, and for how long (KL 8:12, 13:5). */
export const noticeRules: readonly Check[] = [
  {
    id: "notice-before-adjustment",
    check: ({ meeting }, found, { text }) => {
      const { posted, field } = postedIn(meeting);
      const date = adjustedOn(meeting);
      if (field && date !== null && posted < date)
        found(placeOfDate(posted, field.lines, text), { posted, date });
    },
  },
  {
    id: "notice-late",
    check: ({ meeting }, found, { text }) => {
      const { posted, field } = postedIn(meeting);
      const date = adjustedOn(meeting);
      if (!field || date === null) return;
      const last = nextWorkday(daysAfter(date, 2));
      if (posted > last) found(placeOfDate(posted, field.lines, text), { posted, date, last });
    },
  },
  {
    id: "notice-removed-before-posted",
    check: ({ meeting }, found, { text }) => {
      const { posted, removed } = meeting.notice;
      const field = removedIn(meeting);
      if (field && posted !== null && removed !== null && removed < posted)
        found(placeOfDate(removed, field.lines, text), { posted, removed });
    },
  },
  {
    id: "notice-removed-early",
    check: ({ meeting }, found, { text }) => {
      const { posted, field } = postedIn(meeting);
      const { removed } = meeting.notice;
      const last = field && lastAppealDay(posted);
      if (last !== undefined && removed !== null && removed >= posted && removed < last)
        found(placeOfDate(removed, (removedIn(meeting) ?? field)?.lines ?? [1, 1], text), {
          posted,
          removed,
          last,
        });
    },
  },
  {
    id: "notice-dates-unknown",
    check: ({ meeting }, found, { facts }) => {
      const field = meeting.fields.find(({ kind }) => kind === "notice" || kind === "posted");
      if (!field || meeting.notice.posted !== null || !isUnderKommunallagen(meeting)) return;
      if (facts.linesTelling("notice-dated").length === 0) found(field.lines);
    },
  },
  {
    id: "appeal-deadline-differs",
    check: ({ meeting }, found, { text }) => {
      const { posted, field } = postedIn(meeting);
      const stated = meeting.fields.find(({ kind }) => kind === "appeal-deadline");
      const date = stated && dateIn(stated.text);
      if (!field || !stated || date === undefined) return;
      const last = lastAppealDay(posted);
      if (date !== last) found(placeOfDate(date, stated.lines, text), { date, posted, last });
    },
  },
];

/** The last day of the three weeks from the announcement (KL 13:5), moved on where it is a day off. */
const lastAppealDay = (posted: string): string => nextWorkday(daysAfter(posted, 21));

/** The day of the announcement and the field that alone says it, where kommunallagen applies. */
function postedIn(meeting: Meeting): { posted: string; field: Field | undefined } {
  const { posted, removed } = meeting.notice;
  if (posted === null || !isUnderKommunallagen(meeting)) return { posted: "", field: undefined };
  return { posted, field: onlyFieldWith(meeting, posted, ["posted", "notice"], removed) };
}

function removedIn(meeting: Meeting): Field | undefined {
  const { posted, removed } = meeting.notice;
  return removed === null
    ? undefined
    : onlyFieldWith(meeting, removed, ["removed", "posted", "notice"], posted);
}

/** The day of justering, where the text prints one alone that is not before the sitting. */
function adjustedOn(meeting: Meeting): string | null {
  const { date } = meeting.adjustment;
  if (date === null || (meeting.date !== null && date < meeting.date)) return null;
  return onlyFieldWith(meeting, date, ["adjustment", "adjusters"]) ? date : null;
}
