import { electionItemForms as forms } from "../../forms/elections.js";
import { fits } from "../../forms/form.js";
import { bodiesIn } from "../../lex/body.js";
import { dateIn } from "../../lex/date.js";
import { type Elected, electedIn, officesIn } from "../../lex/elected.js";
import { isOffice } from "../../lex/name.js";
import { isPeople } from "../../lex/person.js";
import { sentencesOf } from "../../lex/sentences.js";
import { withoutEnd } from "../../lex/shapes.js";
import { placeIn } from "../../lex/venue.js";
import type { Meeting, Member } from "../../model.js";
import { textOf } from "../../outline/blocks.js";
import type { Item, Outline } from "../../outline/outline.js";
import { namesIn } from "../attendance/people.js";

/**
 * Fills in chair, secretary and adjusters from the elections in the items, where no field names them, and the place and
 * time of the adjustment.
 */
export function takeElected(meeting: Meeting, outline: Outline): void {
  const needs = {
    chair: meeting.chair === null,
    secretary: meeting.secretaries.length === 0,
    adjusters: meeting.adjusters.length === 0,
  };
  if (!Object.values(needs).includes(true)) return;
  for (const [at, item] of outline.items.entries())
    for (const elected of electionsOf(item, outline.items.slice(at, at + officers), outline.width))
      if (needs[elected.means]) takeOfficers(elected, meeting);
}

/** Who presided, where an item elects the sitting's chair. */
export function electedChair({ items, width }: Outline): string | undefined {
  for (const [at, item] of items.entries())
    for (const { means, who } of electionsOf(item, items.slice(at, at + officers), width)) {
      const [name] = means === "chair" ? electedNames(who) : [];
      if (name !== undefined) return name;
    }
  return undefined;
}

/**
 * Fills in the chair where neither a label nor the attendance names one: the chair or vice chair who adjusts together with
 * those elected. That the vice chair presided is inferred.
 */
export function takeChairBeside(
  meeting: Meeting,
  members: readonly Member[],
  outline: Outline,
  inferred: string[],
): void {
  const marked = members.some(({ role, attendance }) => role === "chair" && attendance !== "absent");
  if (meeting.chair !== null || marked) return;
  const front = outline.fields
    .filter(({ kind }) => kind === "adjusters" || kind === "adjustment")
    .flatMap(({ heading, lines }) => sentencesOf([heading ?? "", textOf(lines, 0)].join(" ")));
  const elections = [
    ...front.flatMap(electedIn),
    ...outline.items.flatMap((item) => electionsOf(item, [], outline.width)),
  ];
  const beside = elections.flatMap((one) => one.beside ?? []).find((words) => fits(forms.chair, words)) ?? "";
  meeting.chair = electedNames(beside)[0] ?? null;
  if (meeting.chair !== null && fits(forms.vice, beside)) inferred.push("/meeting/chair");
}

/** Adds the officers that a sentence elects to the meeting; those already there stay. */
export function takeOfficers({ means, who, rest }: Elected, meeting: Meeting): void {
  const names = electedNames(who);
  if (means === "chair") meeting.chair ??= names[0] ?? null;
  const list = means === "chair" ? [] : means === "secretary" ? meeting.secretaries : meeting.adjusters;
  if (means !== "chair") list.push(...names.filter((name) => !list.includes(name)));
  if (means !== "adjusters") return;
  const date = dateIn(rest) ?? null;
  meeting.adjustment.date ??= date;
  meeting.adjustment.place ??=
    date !== null && rest.startsWith(" på ") ? placeIn(rest.slice(" på ".length)) : null;
}

/** Items: no sitting elects more officers one behind the other. */
const officers = 12;

/** The elections of an item. An office that a body has for longer counts where the item is about the sitting's own. */
function electionsOf(item: Item, following: readonly Item[], width: number): Elected[] {
  const sentences = item.parts
    .filter(({ kind }) => kind === "decision" || kind === "other")
    .flatMap(({ lines }) => textOf(lines, width).split("\n"))
    .flatMap(sentencesOf);
  const own = fits(forms.own, item.title) || beginsOwn(following);
  const office = officeNamed(item.title, own);
  return sentences.flatMap((sentence) => {
    const found = electedIn(sentence);
    if (found.length === 0) return office ? bareElection(sentence, office) : [];
    return found.filter(({ standing }) => !standing || own || found.some((one) => !one.standing));
  });
}

/** True where elections of chair and secretary lead, one item behind the other, to that of those who adjust. */
function beginsOwn(items: readonly Item[]): boolean {
  const end = items.findIndex((item) => !fits(forms.officer, item.title));
  return end > 0 && fits(forms.adjusters, items[end]?.title ?? "");
}

/** The office of the sitting to which a title elects, where it names one alone: "Val av mötesordförande". */
function officeNamed(title: string, own: boolean): Pick<Elected, "means" | "standing"> | undefined {
  const offices = fits(forms.elects, title) ? officesIn(title) : [];
  const [office] = offices;
  const one = offices.every(({ means }) => means === office?.means);
  return one && (own || offices.some(({ standing }) => !standing)) ? office : undefined;
}

/** Whom a sentence elects to an office that stands in the title: "Anna Ek." */
function bareElection(sentence: string, office: Pick<Elected, "means" | "standing">): Elected[] {
  const who = forms.names.pattern.exec(sentence)?.groups?.["who"];
  return who !== undefined && isPeople(who) ? [{ ...office, who, beside: null, rest: "" }] : [];
}

/** The full names in a text; where there are none, the first names that it consists of. */
export function electedNames(who: string): string[] {
  const whole = namesIn([{ text: who }]);
  if (whole.length > 0) return whole;
  const words = who.split(forms.between.pattern).map((word) => withoutEnd(word, ".,"));
  const isName = (word: string): boolean =>
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    !fits(forms.noName, word) &&
    !isOffice(word) &&
    bodiesIn(word).length === 0;
  return words.every(isName) ? words : [];
}
