import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";

/** What the fields of a sitting's minutes print, and the rules on dates and times that speak then. */
interface Row {
  why: string;
  body?: string;
  held?: string;
  hours?: string;
  adjusted?: string;
  posted?: string;
  removed?: string;
  more?: string;
  rules: string[];
}

const rows: Row[] = [
  { why: "in time", rules: [] },
  { why: "the fourteenth day", adjusted: "2024-02-20", rules: [] },
  { why: "the fifteenth day", adjusted: "2024-02-21", rules: ["adjustment-late"] },
  { why: "Good Friday is the last day", held: "2024-03-15", adjusted: "2024-04-02", rules: [] },
  {
    why: "the day after Easter Monday's Tuesday",
    held: "2024-03-15",
    adjusted: "2024-04-03",
    rules: ["adjustment-late"],
  },
  {
    why: "a sitting of two days",
    held: "6 februari 2024 och 7 februari 2024",
    adjusted: "2024-02-21",
    rules: [],
  },
  { why: "a committee", body: "Kommunstyrelsens arbetsutskott", adjusted: "2024-03-21", rules: [] },
  { why: "a company", body: "Ekby Bostäder AB", adjusted: "2024-03-21", rules: [] },
  { why: "a parish", body: "Kyrkofullmäktige", adjusted: "2024-03-21", rules: [] },
  { why: "two days of justering", adjusted: "2024-02-06 för § 1, 2024-02-28 för § 2", rules: [] },
  { why: "the same day", adjusted: "2024-02-06", posted: "2024-02-06", removed: "2024-02-28", rules: [] },
  { why: "the day before", adjusted: "2024-02-05", rules: ["adjustment-before-meeting"] },
  {
    why: "announced the third day",
    adjusted: "2024-02-06",
    posted: "2024-02-09",
    removed: "2024-03-02",
    rules: ["notice-late"],
  },
  {
    why: "the second day is a Saturday",
    adjusted: "2024-02-15",
    posted: "2024-02-19",
    removed: "2024-03-12",
    rules: [],
  },
  {
    why: "announced too early",
    adjusted: "2024-02-13",
    posted: "2024-02-12",
    removed: "2024-03-05",
    rules: ["notice-before-adjustment"],
  },
  {
    why: "taken down on the last day",
    adjusted: "2024-02-13",
    posted: "2024-02-14",
    removed: "2024-03-06",
    rules: [],
  },
  {
    why: "taken down the day before",
    adjusted: "2024-02-13",
    posted: "2024-02-14",
    removed: "2024-03-05",
    rules: ["notice-removed-early"],
  },
  {
    why: "the last day is Midsummer Eve",
    held: "2024-05-28",
    adjusted: "2024-05-31",
    posted: "2024-05-31",
    removed: "2024-06-23",
    rules: ["notice-removed-early"],
  },
  { why: "from evening into night", hours: "18.00–00.30", rules: [] },
  { why: "before it began", hours: "13.00–11.30", rules: ["end-before-start"] },
  { why: "two stretches", hours: "13.00–15.00 och 09.00–10.00", rules: [] },
  {
    why: "a break after the end",
    hours: "13.00–15.00, ajournering 15.10–15.20",
    rules: ["adjournment-outside"],
  },
  {
    why: "a break backwards",
    hours: "13.00–15.00, ajournering 14.20–14.10",
    rules: ["adjournment-backwards"],
  },
  { why: "a break across midnight", hours: "18.00–00.30, ajournering 23.50–00.05", rules: [] },
  {
    why: "another day for the sitting",
    posted: "2024-02-14",
    more: "Sammanträdesdatum: 2024-02-13",
    rules: ["meeting-date-differs"],
  },
  { why: "a day that is signed", posted: "2024-02-14", more: "Datum: 2024-02-13", rules: [] },
  { why: "no days", adjusted: "", posted: "", rules: ["adjustment-date-unknown", "notice-dates-unknown"] },
  {
    why: "the last day for appeal",
    adjusted: "2024-02-13",
    posted: "2024-02-14",
    more: "Sista dag för överklagande: 2024-03-06",
    rules: [],
  },
  {
    why: "another last day",
    adjusted: "2024-02-13",
    posted: "2024-02-14",
    more: "Sista dag för överklagande: 2024-03-05",
    rules: ["appeal-deadline-differs"],
  },
];

test.each(rows)("$why: $rules", (row) => {
  const bytes = Buffer.from(minutes(row));
  const given = compile(bytes, "protokoll.md").messages.map(({ rule }) => rule);
  const own = /^(?:adjustment|adjournment|notice|end-before|meeting-date-differs|appeal-deadline)/u;
  expect(given.filter((rule) => own.test(rule))).toEqual(row.rules);
});

function minutes({ body = "Kommunstyrelsen", held = "2024-02-06", hours, ...row }: Row): string {
  const { adjusted = "2024-02-13", posted, removed, more } = row;
  return [
    `# ${body}`,
    "Ekby kommun",
    `Sammanträdesdatum: ${held}`,
    hours === undefined ? "" : `Tid: kl. ${hours}`,
    "Justerare: Bo Alm",
    adjusted === "" ? "" : `Justeringsdatum: ${adjusted}`,
    "§ 1 Budget",
    "Beslut: Budgeten godkänns.",
    posted === undefined ? "" : `Anslag/bevis\n\nAnslaget sätts upp: ${posted}`,
    removed === undefined ? "" : `Anslaget tas ned: ${removed}`,
    more ?? "",
  ].join("\n\n");
}
