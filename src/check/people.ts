import { type Form, fits } from "../forms/form.js";
import { frontPageForms as forms } from "../forms/front-page.js";
import { rangesOf, rangeText } from "../lex/range.js";
import type { Lines, Protokoll } from "../model.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { isWhole } from "./meeting.js";
import { placeOfWords } from "./place-of-words.js";
import { actsIn, isSameName, isServing, isWholeRoll, memberMeant, membersNamed, servesAt } from "./roll.js";
import type { Check } from "./rule.js";

/** Chair, secretary and adjusters, and names that are nearly the name of a member. */
export const peopleRules: readonly Check[] = [
  {
    id: "adjuster-not-present",
    check: (protokoll, found, { text }) => {
      const { meeting, members } = protokoll;
      if (!isWholeRoll(protokoll)) return;
      for (const name of meeting.adjusters) {
        if (membersNamed(name, members).some(isServing) || name === meeting.chair) continue;
        if (memberMeant({ name, party: null }, members) === undefined)
          found(placeOfWords(name, fieldNaming(name, protokoll), text), { name });
      }
    },
  },
  {
    id: "adjuster-away",
    check: (protokoll, found, { text }) => {
      const { meeting, members, paragraphs } = protokoll;
      const numbers = paragraphs.flatMap(({ number }) => (number === null ? [] : [number]));
      for (const name of meeting.adjusters) {
        const entries = membersNamed(name, members).filter(isServing);
        const own = partOf(name, protokoll, text);
        const away = numbers.filter(
          (number) => own.length === 0 && !entries.some((member) => servesAt(member, number)),
        );
        if (entries.length > 0 && away.length > 0)
          found(placeOfWords(name, fieldNaming(name, protokoll), text), {
            name,
            items: rangeText(rangesOf(away)),
          });
      }
    },
  },
  {
    id: "adjuster-recused",
    check: (protokoll, found, { text }) => {
      const { meeting, paragraphs } = protokoll;
      for (const { number, recusals } of paragraphs)
        for (const { name, lines } of recusals)
          if (
            name !== null &&
            number !== null &&
            meeting.adjusters.some((one) => isSameName(one, name)) &&
            partOf(name, protokoll, text).length === 0
          )
            found(lines, { name, number });
    },
  },
  {
    id: "adjuster-is-secretary",
    check: (protokoll, found, { text }) => {
      const { adjusters, secretaries } = protokoll.meeting;
      for (const name of adjusters)
        if (secretaries.some((one) => isSameName(one, name)))
          found(placeOfWords(name, fieldNaming(name, protokoll), text), { name });
    },
  },
  {
    id: "chair-adjusts-alone",
    check: (protokoll, found, { text }) => {
      const { adjusters, chair } = protokoll.meeting;
      const [name] = adjusters;
      if (adjusters.length === 1 && name !== undefined && name === chair)
        found(placeOfWords(name, fieldNaming(name, protokoll), text), { name });
    },
  },
  {
    id: "no-adjuster",
    check: (protokoll, found) =>
      void (
        isWhole(protokoll) &&
        protokoll.meeting.adjusters.length === 0 &&
        !frontPageSays(protokoll, forms.adjusts) &&
        found([1, 1])
      ),
  },
  {
    id: "no-secretary",
    check: (protokoll, found) =>
      void (
        isWhole(protokoll) &&
        protokoll.meeting.secretaries.length === 0 &&
        !frontPageSays(protokoll, forms.keepsMinutes) &&
        found([1, 1])
      ),
  },
  {
    id: "chair-not-present",
    check: (protokoll, found, { text }) => {
      const { meeting, members } = protokoll;
      const name = meeting.chair;
      if (name === null || !isUnderKommunallagen(meeting) || !isWholeRoll(protokoll)) return;
      const entries = membersNamed(name, members);
      if (entries.some(isServing) || memberMeant({ name, party: null }, members)) return;
      // a chair named above or among the members is there by that; a signature below them is not
      const last = Math.max(...members.map(({ lines }) => lines[1]));
      const isAmong = meeting.fields.some(({ kind, lines }) => kind === "chair" && lines[0] <= last);
      if (entries.length > 0 || !isAmong)
        found(placeOfWords(name, fieldNaming(name, protokoll), text), { name });
    },
  },
  {
    id: "name-near-another",
    check: (protokoll, found, { text }) => {
      const { meeting, members } = protokoll;
      if (!isWholeRoll(protokoll)) return;
      const officers = [...meeting.adjusters, ...(meeting.chair === null ? [] : [meeting.chair])];
      const appearances = [
        ...officers.map((name) => ({ name, party: null, lines: fieldNaming(name, protokoll) })),
        ...actsIn(protokoll),
      ];
      const seen = new Set<string>();
      for (const { name, party, lines } of appearances) {
        const meant = seen.has(name) ? undefined : memberMeant({ name, party }, members);
        if (meant) found(placeOfWords(name, lines, text), { name, meant: meant.name });
        seen.add(name);
      }
    },
  },
];

/** The §§ that an adjuster's entry includes or excludes, as printed; empty where it is for all of them. */
function partOf(name: string, { meeting }: Protokoll, text: readonly string[]): string[] {
  return meeting.fields
    .filter(({ kind }) => kind === "adjusters")
    .flatMap(({ lines }) => text.slice(lines[0] - 1, lines[1]))
    .flatMap((line) => {
      const at = line.indexOf(name);
      return at < 0 ? [] : (forms.partOfAdjuster.pattern.exec(line.slice(at + name.length))?.[0] ?? []);
    });
}

/** True where a field of the front page has the wording: the office is there, though no name could be read. */
const frontPageSays = ({ meeting }: Protokoll, form: Form): boolean =>
  meeting.fields.some(({ heading, text }) => fits(form, `${heading} ${text}`));

/** The lines of the field that names a person in an office; the first line where no field does. */
function fieldNaming(name: string, { meeting }: Protokoll): Lines {
  const family = name.split(" ").at(-1) ?? name;
  const field = (["adjusters", "chair", "secretary", "signatures", "serving"] as const)
    .map((wanted) => meeting.fields.find((one) => one.kind === wanted && one.text.includes(family)))
    .find((one) => one !== undefined);
  return field?.lines ?? [1, 1];
}
