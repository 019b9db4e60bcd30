import type { FieldKind, Meeting } from "../model.js";
import type { Line } from "../read/line.js";
import { capitalised } from "../text/body.js";
import { timesIn } from "../text/clock.js";
import { dateIn, datesIn } from "../text/date.js";
import { atBreak, placeIn } from "../text/place.js";
import { rangesIn } from "../text/range.js";
import { namesIn } from "./people.js";

/** What stands under a header label: its lines, and their text on one line. */
export interface FieldValue {
  lines: Line[];
  text: string;
}

/** Reads a field's value into the meeting; what a field does not hold stays as it was. */
export type FieldReader = (value: FieldValue, meeting: Meeting) => void;

/** How each kind of header field is read. Kinds that are missing hold people or text only. */
export const fieldReaders: Partial<Record<FieldKind, FieldReader>> = {
  municipality: ({ text }, meeting) => {
    meeting.municipality ??= text || null;
  },
  body: ({ text }, meeting) => {
    meeting.body ??= text ? capitalised(text) : null;
  },
  date: ({ text }, meeting) => takeDays(text, meeting),
  time: ({ text }, meeting) => takeTime(text, meeting),
  place: ({ text }, meeting) => {
    meeting.place ??= placeIn(text) ?? (text || null);
    takeTime(text, meeting);
  },
  "place-time": ({ text }, meeting) => {
    meeting.place ??= placeIn(text);
    takeTime(text, meeting);
  },
  adjournment: ({ text }, meeting) => takeBreaks(text, meeting),
  range: ({ text }, meeting) => {
    if (meeting.range.length === 0) meeting.range = rangesIn(text);
  },
  chair: ({ lines }, meeting) => {
    meeting.chair ??= namesIn(lines)[0] ?? null;
  },
  secretary: ({ lines }, meeting) => takeNames(namesIn(lines), meeting.secretaries),
  adjusters: ({ lines, text }, meeting) => {
    takeNames(namesIn(lines), meeting.adjusters);
    if (/^den \d|^\d{4}-/u.test(text)) takeAdjustment(text, meeting, false);
  },
  adjustment: ({ text }, meeting) => takeAdjustment(text, meeting, true),
  posted: ({ text }, meeting) => {
    meeting.notice.posted ??= dateIn(text) ?? null;
    const both = text.search(/ne[dr]/u);
    if (both >= 0) meeting.notice.removed ??= dateIn(text.slice(both)) ?? null;
  },
  removed: ({ text }, meeting) => {
    meeting.notice.removed ??= dateIn(text) ?? null;
  },
  storage: ({ text }, meeting) => {
    meeting.notice.storage ??= text.replace(/\.$/u, "") || null;
  },
};

function takeDays(text: string, meeting: Meeting): void {
  const days = datesIn(text).flatMap((date) => date.iso ?? []);
  const last = days.at(-1);
  meeting.date ??= days[0] ?? null;
  if (last !== undefined && meeting.date === days[0] && last !== days[0]) meeting.endDate ??= last;
}

/** Start of the first day and end of the last; what stands behind "ajournering" are breaks. */
function takeTime(text: string, meeting: Meeting): void {
  const { before, after } = atBreak(text);
  takeDays(before, meeting);
  const times = timesIn(before);
  meeting.start ??= times[0]?.start ?? null;
  meeting.end ??= times.at(-1)?.end ?? null;
  takeBreaks(after, meeting);
}

/** Adds the breaks of a text that the meeting does not have yet. */
export function takeBreaks(text: string, meeting: Meeting): void {
  for (const { start, end } of timesIn(text)) {
    const known = meeting.adjournments.some((one) => one.start === start && one.end === end);
    if (end !== null && !known) meeting.adjournments.push({ start, end });
  }
}

function takeNames(names: readonly string[], to: string[]): void {
  for (const name of names) if (!to.includes(name)) to.push(name);
}

function takeAdjustment(text: string, meeting: Meeting, withPlace: boolean): void {
  meeting.adjustment.date ??= dateIn(text) ?? null;
  if (withPlace && !/[.!]$/u.test(text)) meeting.adjustment.place ??= placeIn(text);
  meeting.adjustment.text ??= (withPlace ? text : datesIn(text)[0]?.text) || null;
}
