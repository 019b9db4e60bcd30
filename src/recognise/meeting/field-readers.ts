import { adjustmentForms as forms } from "../../forms/adjustment.js";
import { fits, found } from "../../forms/form.js";
import { capitalised } from "../../lex/body.js";
import { timesIn } from "../../lex/clock.js";
import { dateIn, datesIn } from "../../lex/date.js";
import { electedIn } from "../../lex/elected.js";
import { isPeople } from "../../lex/person.js";
import { listedRanges } from "../../lex/range.js";
import { sentencesOf } from "../../lex/sentences.js";
import { endsIn, withoutEnd } from "../../lex/shapes.js";
import { signersIn, tokensOf } from "../../lex/signature.js";
import { sittingDays } from "../../lex/sitting-days.js";
import { atBreak, placeIn } from "../../lex/venue.js";
import type { FieldKind, Meeting } from "../../model.js";
import type { Line } from "../../read/line.js";
import { slice } from "../../read/slice.js";
import { namesIn } from "../attendance/people.js";
import { takeOfficers } from "./elected.js";

/** The value of a header field: its lines, and their text on one line. */
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
    meeting.body ??= text ? capitalised(text.replace(term, "")) : null;
  },
  date: ({ text }, meeting) => takeTime(text, meeting),
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
    const { before, after } = atBreak(text);
    if (meeting.range.length === 0) meeting.range = listedRanges(before);
    takeBreaks(after, meeting);
  },
  chair: ({ lines }, meeting) => {
    meeting.chair ??= namesIn(lines)[0] ?? null;
  },
  secretary: ({ lines }, meeting) => takeNames(namesIn(lines), meeting.secretaries),
  adjusters: ({ lines, text }, meeting) => {
    const elections = sentencesOf(text).flatMap(electedIn);
    for (const elected of elections) takeOfficers(elected, meeting);
    const end = lines.findIndex((line) => /(?:\p{L}{2}|\))\.$/u.test(line.text)) + 1;
    if (elections.every(({ means }) => means !== "adjusters"))
      takeNames(namesIn(lines.slice(0, end || lines.length).map(electing)), meeting.adjusters);
    if (datesIn(text)[0]?.from === 0) takeAdjustment(text, meeting, false);
  },
  adjustment: ({ text }, meeting) => takeAdjustment(text, meeting, true),
  signatures: ({ lines }, meeting) => takeSigners(lines, meeting),
  notice: ({ text }, meeting) => takeNotice(text, meeting),
  posted: ({ text }, meeting) => {
    takeNotice(text, meeting);
    meeting.notice.posted ??= dateIn(text) ?? null;
  },
  removed: ({ text }, meeting) => {
    meeting.notice.removed ??= dateIn(text) ?? null;
  },
  storage: ({ lines }, meeting) => {
    meeting.notice.storage ??= storageIn(lines);
  },
};

/** A line without the sentence about the secretary that follows the names: "Anna Ek. Sekreterare var …". */
function electing(line: Line): Line {
  const at = found(forms.secretary, line.text)?.index;
  return at === undefined ? line : slice(line, 0, at);
}

// "Arbetsutskottet 2019-2022": the years for which a body is elected are no part of its name
const term = / \(?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\)?$/u;

/**
 * Where the minutes are kept: the first sentence of the first paragraph, "Kansliet". Text behind it and
 * the name of whoever signed there are left out.
 */
function storageIn(lines: readonly Line[]): string | null {
  const end = lines.findIndex(
    ({ block, text }, at) => block !== lines[0]?.block || (at > 0 && isPeople(text)),
  );
  const own = (end < 0 ? lines : lines.slice(0, end)).map(({ text }) => text);
  return withoutEnd(sentencesOf(own.join(" "))[0] ?? "", ".") || null;
}

function takeDays(text: string, meeting: Meeting): void {
  const days = sittingDays(text);
  const last = days.at(-1);
  meeting.date ??= days[0] ?? null;
  if (last !== undefined && meeting.date === days[0] && last !== days[0]) meeting.endDate ??= last;
}

/** Reads the days, the start of the first and the end of the last; times behind "ajournering" are breaks. */
export function takeTime(text: string, meeting: Meeting): void {
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
    const isKnown = meeting.adjournments.some((one) => one.start === start && one.end === end);
    if (end !== null && !isKnown) meeting.adjournments.push({ start, end });
  }
}

/** Reads signatures with the name first: "Cia By, sekreterare", or the office on the line below. */
function takeSigners(lines: readonly Line[], meeting: Meeting): void {
  const signed = lines.map(({ columns }) => columns).filter((columns) => tokensOf(columns) !== undefined);
  const signers = signersIn(signed) ?? [];
  const namesOf = (kind: string): string[] =>
    signers.filter((signer) => signer.kind === kind).map(({ name }) => name);
  takeNames(namesOf("secretary"), meeting.secretaries);
  takeNames(namesOf("adjusters"), meeting.adjusters);
  meeting.chair ??= namesOf("chair")[0] ?? null;
}

function takeNames(names: readonly string[], to: string[]): void {
  for (const name of names) {
    // "Marcus Ek Per-Ola Al", where both are known, is two people that a page printed beside each other
    const left = to.reduce((rest, known) => rest.replace(known, ""), name).trim();
    if (left !== "") to.push(name);
  }
}

/** Reads the days of an anslag: a range, or the dates behind the words for putting up and taking down. */
function takeNotice(text: string, meeting: Meeting): void {
  const { notice } = meeting;
  const days = datesIn(text);
  const at = days.findIndex((day, index) => fits(forms.until, text.slice(day.to, days[index + 1]?.from)));
  if (at >= 0) {
    notice.posted ??= days[at]?.iso ?? null;
    notice.removed ??= days[at + 1]?.iso ?? null;
  }
  const downAt = text.search(forms.takenDown.pattern);
  const upAt = text.search(forms.putUp.pattern);
  if (upAt >= 0) notice.posted ??= dateIn(text.slice(upAt, downAt > upAt ? downAt : undefined)) ?? null;
  if (downAt >= 0) notice.removed ??= dateIn(text.slice(downAt)) ?? null;
}

/** Reads place and date: "Kontoret den 2 april 2018". A sentence about the adjustment ("§ 2 justeras omedelbart.") holds no place. */
function takeAdjustment(text: string, meeting: Meeting, withPlace: boolean): void {
  const [first = ""] = sentencesOf(text.replace(/\. (?=§)/gu, ".\n"));
  meeting.adjustment.date ??= dateIn(text) ?? null;
  if (withPlace && !fits(forms.told, first) && (first !== text || !endsIn(text, ".!")))
    meeting.adjustment.place ??= placeIn(first);
  meeting.adjustment.text ??= (withPlace ? text : datesIn(text)[0]?.text) || null;
}
