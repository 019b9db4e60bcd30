import { sentencesOf } from "../../lex/sentences.js";
import type { Meeting } from "../../model.js";
import { textOf } from "../../outline/blocks.js";
import type { Outline } from "../../outline/outline.js";
import { namesIn } from "../attendance/people.js";
import { adjustingIn } from "./adjusting.js";

/** Where no field names those who adjust: whom an item about it elects, and where and when they are to adjust. */
export function takeElectedAdjusters(meeting: Meeting, { items, width }: Outline): void {
  if (meeting.adjusters.length > 0) return;
  const decided = items
    .filter(({ title }) => /juster/iu.test(title))
    .flatMap(({ parts }) => parts.filter(({ kind }) => kind === "decision" || kind === "other"));
  for (const { lines } of decided)
    for (const sentence of textOf(lines, width).split("\n").flatMap(sentencesOf)) {
      const found = adjustingIn(sentence);
      if (!found) continue;
      meeting.adjusters.push(...namesIn([{ text: found.who }]));
      meeting.adjustment.date ??= found.date;
      meeting.adjustment.place ??= found.place;
    }
}

/** "Bo Al, Kulturhuset": the name of who signs is no part of the place. */
export function withoutSigners({ adjustment, adjusters, secretaries, chair }: Meeting): string | null {
  const signers = [...adjusters, ...secretaries, chair];
  const parts = adjustment.place?.split(", ").filter((part) => !signers.includes(part)) ?? [];
  return parts.join(", ") || null;
}
