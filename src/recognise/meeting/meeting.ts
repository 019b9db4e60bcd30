import { fits } from "../../forms/form.js";
import { sittingForms } from "../../forms/sittings.js";
import { bodyKindOf, capitalised, isGeneric } from "../../lex/body.js";
import { datesIn } from "../../lex/date.js";
import { municipalitiesIn } from "../../lex/municipality.js";
import { closedAt, openedAt } from "../../lex/opened.js";
import { rangesIn } from "../../lex/range.js";
import { signedNumbers } from "../../lex/shapes.js";
import { decidingBody } from "../../lex/wording.js";
import type { Report } from "../../messages.js";
import type { Meeting } from "../../model.js";
import { textOf } from "../../outline/blocks.js";
import type { Outline } from "../../outline/outline.js";
import type { Source } from "../../read/read.js";
import { valueLine } from "../../read/slice.js";
import { withoutSigners } from "./adjusters.js";
import { takeElected } from "./elected.js";
import { type FieldValue, fieldReaders, takeBreaks, takeTime } from "./field-readers.js";
import { fieldsOf } from "./fields.js";
import { frontMatterFields } from "./front-matter-fields.js";
import { meetingNamed, type TitleFacts, titleFacts } from "./title.js";
import { plainTitle } from "./title-line.js";
import { reportUnreadable } from "./unreadable.js";

/**
 * The sitting, from front matter, labelled fields, the configuration (`municipality`), the title and the page's heads,
 * in that order of belief. Pointers of values that the text does not print are added to `inferred`. The id is made in `identify`.
 */
export function meetingOf(
  outline: Outline,
  source: Source,
  municipality: string | null,
  inferred: string[],
  report: Report,
): Meeting {
  const meeting = emptyMeeting();
  for (const { kind, values } of frontMatterFields(source))
    fieldReaders[kind]?.(fieldValueOf(values), meeting);
  const titles = outline.title.map(({ text }) => plainTitle(text));
  const title = titleFacts(titles);
  meeting.body ??= title.body;
  for (const { kind, lines } of outline.fields)
    fieldReaders[kind]?.({ lines, text: textOf(lines, outline.width).replaceAll("\n", " ") }, meeting);
  meeting.municipality ??= municipality;
  const heads = outline.furniture.filter(({ kind }) => kind === "page-header").map(({ line }) => line.text);
  takeTitle(title, meeting);
  if (meeting.body === null || meeting.municipality === null || meeting.date === null)
    takeTitle(titleFacts(heads), meeting);
  meeting.place ??= title.place;
  for (const text of titles) if (datesIn(text).length > 0) takeTime(text, meeting);
  if (meeting.range.length === 0)
    meeting.range = rangesIn(titles.flatMap((text) => text.match(signedNumbers) ?? []).join(", "));
  const met = meetingNamed(titles);
  meeting.body ??= met && capitalised(met);
  inferBody(meeting, outline, inferred);
  meeting.bodyKind = title.joint ? "company" : meeting.body === null ? "other" : bodyKindOf(meeting.body);
  for (const { parts } of outline.items)
    for (const part of parts)
      if (
        fits(sittingForms.breaks, part.heading ?? "") ||
        part.lines.some(({ text }) => fits(sittingForms.adjourned, text))
      )
        takeBreaks(textOf(part.lines, outline.width), meeting);
  takeOpening(meeting, outline);
  takeElected(meeting, outline);
  meeting.adjustment.place = withoutSigners(meeting);
  inferMunicipality(meeting, outline, inferred);
  meeting.digital = outline.fields.some(({ lines }) =>
    lines.some(({ text }) => fits(sittingForms.digital, text)),
  );
  meeting.fields = fieldsOf(outline, source);
  reportUnreadable(outline, source, report);
  return meeting;
}

/** Fills in what the title, or a page's head, says of the sitting. */
function takeTitle({ body, municipality, date, endDate }: TitleFacts, meeting: Meeting): void {
  meeting.body ??= body;
  meeting.municipality ??= municipality;
  meeting.endDate ??= meeting.date === null ? endDate : null;
  meeting.date ??= date;
}

/** Where no field has the hours: what the items say of the meeting's opening and its end, "Mötets öppnande 12.00". */
function takeOpening(meeting: Meeting, outline: Outline): void {
  if (meeting.start !== null && meeting.end !== null) return;
  const texts = outline.items.flatMap(({ head, parts, title }) => [
    ...head.map(({ text }) => text),
    // "Mötets öppnande ⏎ 12:14"
    `${title} ${parts[0]?.lines[0]?.text ?? ""}`,
    ...parts.flatMap(({ lines }) => lines.map(({ text }) => text)),
  ]);
  meeting.start ??= texts.flatMap((text) => openedAt(text) ?? [])[0] ?? null;
  meeting.end ??= texts.flatMap((text) => closedAt(text) ?? []).at(-1) ?? null;
}

function fieldValueOf(values: readonly string[]): FieldValue {
  const lines = values.map(valueLine);
  return { lines, text: values.join(" ") };
}

/** Infers the municipality where nothing else names it: the one that the text names most often, the first of several. */
function inferMunicipality(meeting: Meeting, outline: Outline, inferred: string[]): void {
  if (meeting.municipality !== null || meeting.bodyKind === "association") return;
  const texts = [
    outline.title,
    ...outline.items.flatMap((item) => [item.head, ...item.parts.map((part) => part.lines)]),
  ].map((lines) => textOf(lines, outline.width));
  const best = mostFrequent(texts.flatMap((text) => municipalitiesIn(text)));
  if (best === undefined) return;
  meeting.municipality = capitalised(best);
  inferred.push("/meeting/municipality");
}

/** Infers the body where there is no title: the one that the decisions name most often, if it is more than "nämnden". */
function inferBody(meeting: Meeting, outline: Outline, inferred: string[]): void {
  if (meeting.body !== null) return;
  const parts = outline.items
    .flatMap((item) => item.parts)
    .filter(({ kind }) => kind === "decision" || kind === "other");
  const texts = [outline.title, ...parts.map(({ lines }) => lines)].flatMap((lines) =>
    textOf(lines, outline.width).split("\n"),
  );
  const names = texts.flatMap((text) => decidingBody(text)?.name ?? []).filter((name) => !isGeneric(name));
  const best = mostFrequent(names);
  if (best === undefined) return;
  meeting.body = best;
  inferred.push("/meeting/body");
}

/** The text that occurs most often, the first of several. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function emptyMeeting(): Meeting {
  return {
    id: "okand/okand/okand",
    municipality: null,
    body: null,
    bodyKind: "other",
    date: null,
    endDate: null,
    start: null,
    end: null,
    adjournments: [],
    place: null,
    range: [],
    chair: null,
    secretaries: [],
    adjusters: [],
    adjustment: { date: null, place: null, text: null },
    notice: { posted: null, removed: null, storage: null },
    digital: false,
    fields: [],
  };
}
