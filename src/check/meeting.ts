import { isElsewhere } from "../lex/elsewhere.js";
import type { Protokoll } from "../model.js";
import { hasFrontPage } from "./front-page.js";
import type { Check } from "./rule.js";

/** What the minutes of every sitting must hold: body, date, chair (KL 5:65) and an item. */
export const meetingRules: readonly Check[] = [
  { id: "no-body", check: ({ meeting }, found) => void (meeting.body === null && found([1, 1])) },
  { id: "no-date", check: ({ meeting }, found) => void (meeting.date === null && found([1, 1])) },
  {
    id: "no-chair",
    check: (protokoll, found) =>
      void (protokoll.meeting.chair === null && hasAttendance(protokoll) && found([1, 1])),
  },
  {
    id: "no-attendance",
    check: (protokoll, found) => {
      // a list that stands elsewhere has a message of its own
      const isTold = protokoll.meeting.fields.some(({ text }) => isElsewhere(text));
      if (isWhole(protokoll) && !hasAttendance(protokoll) && !isTold) found([1, 1]);
    },
  },
  { id: "no-items", check: ({ paragraphs }, found) => void (paragraphs.length === 0 && found([1, 1])) },
];

/** An excerpt without its front page cannot say who presided. */
const hasAttendance = ({ members }: Protokoll): boolean => members.length > 0;

/** True for minutes with items and a front page. */
export const isWhole = ({ meeting, paragraphs }: Protokoll): boolean =>
  paragraphs.length > 0 && hasFrontPage(meeting);
