import type { Element } from "hast";
import { h } from "hastscript";
import type { FieldKind, Meeting, Protokoll } from "../../model.js";
import { clockInWords, dateInWords, daysInWords } from "./date.js";
import { fieldsAsPrinted } from "./fields.js";
import { rangesInWords } from "./words.js";

/** The facts of a sitting as a list of terms, and after them what else its first and last pages say. */
export function meetingFacts({ meeting, members }: Protokoll): Element | null {
  const told = rows.map((row) => ({ ...row, texts: row.texts(meeting).filter((text) => text !== "") }));
  const untold = new Set(told.flatMap(({ kinds, texts }) => (texts.length === 0 ? kinds : [])));
  const entries = [
    ...told.map(({ label, texts }) => (texts.length === 0 ? null : entry(label, texts))),
    ...fieldsAsPrinted(meeting.fields, members, untold),
  ].filter((each) => each !== null);
  return entries.length === 0 ? null : h("dl", { className: "meeting" }, entries);
}

interface Row {
  label: string;
  /** The kinds of field that the row tells. */
  kinds: FieldKind[];
  texts: (meeting: Meeting) => string[];
}

const rows: readonly Row[] = [
  {
    label: "Datum",
    kinds: ["date"],
    texts: ({ date, endDate }) => [date === null ? "" : daysInWords(date, endDate)],
  },
  { label: "Tid", kinds: ["time", "place-time"], texts: ({ start, end }) => [span(start, end)] },
  {
    label: "Ajournering",
    kinds: ["adjournment"],
    texts: ({ adjournments }) => adjournments.map(({ start, end }) => span(start, end)),
  },
  { label: "Plats", kinds: ["place", "place-time"], texts: ({ place }) => [place ?? ""] },
  { label: "På distans", kinds: [], texts: ({ digital }) => [digital ? distance : ""] },
  { label: "Paragrafer", kinds: ["range"], texts: ({ range }) => [rangesInWords(range)] },
  { label: "Ordförande", kinds: ["chair"], texts: ({ chair }) => [chair ?? ""] },
  { label: "Sekreterare", kinds: ["secretary"], texts: ({ secretaries }) => secretaries },
  { label: "Justerare", kinds: ["adjusters"], texts: ({ adjusters }) => adjusters },
  { label: "Justering", kinds: ["adjustment"], texts: ({ adjustment }) => [adjustmentInWords(adjustment)] },
  { label: "Anslag uppsatt", kinds: ["posted"], texts: ({ notice }) => [dayOf(notice.posted)] },
  { label: "Anslag tas ned", kinds: ["removed"], texts: ({ notice }) => [dayOf(notice.removed)] },
  { label: "Förvaring", kinds: ["storage"], texts: ({ notice }) => [notice.storage ?? ""] },
];

const distance = "Sammanträdet, någon som deltog eller justeringen";

function entry(label: string, texts: readonly string[]): Element {
  return h("div", {}, [h("dt", {}, label), texts.map((text) => h("dd", {}, text))]);
}

/** "08.30–10.15", "från 08.30", "till 10.15" */
function span(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "" : `till ${clockInWords(end)}`;
  return end === null ? `från ${clockInWords(start)}` : `${clockInWords(start)}–${clockInWords(end)}`;
}

function dayOf(date: string | null): string {
  return date === null ? "" : dateInWords(date);
}

function adjustmentInWords({ date, place, text }: Meeting["adjustment"]): string {
  const parts = [dayOf(date), place ?? ""].filter((part) => part);
  return parts.length > 0 ? parts.join(", ") : (text ?? "");
}
