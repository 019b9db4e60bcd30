import { referenceForms as forms } from "../forms/references.js";
import type { Beslut, Paragraph, Protokoll } from "../model.js";
import { itemName } from "./item-name.js";
import type { Check } from "./rule.js";

/** What a decision refers to has to be there. */
export const referenceRules: readonly Check[] = [
  {
    id: "motion-missing",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs)
        for (const { text, lines } of one.beslut.flatMap(textsOf))
          for (const match of text.matchAll(referred)) {
            const name = match.groups?.["name"] ?? "";
            if (!hasMotion(one, name)) found(lines, { item: itemName(one), name: name.replace(/s$/u, "") });
          }
    },
  },
  {
    id: "attachment-missing",
    check: (protokoll, found) => {
      const present = appendices(protokoll);
      if (present.size === 0) return;
      for (const one of protokoll.paragraphs)
        for (const { text, lines } of one.beslut.flatMap(textsOf))
          for (const match of text.matchAll(appendix)) {
            const number = Number(match.groups?.["number"]);
            if (!present.has(number))
              found(lines, { item: itemName(one), number, present: [...present].join(", ") });
          }
    },
  },
];

const referred = new RegExp(forms.motion.pattern, "gu");
const appendix = new RegExp(forms.appendix.pattern, "giu");
const appendixHeading = new RegExp(forms.appendixHeading.pattern, "giu");

/** The texts of a decision with their places: its lead, and its points. */
function textsOf({ lead, points, lines }: Beslut): { text: string; lines: [number, number] }[] {
  const own = lead === null ? [] : [{ text: lead, lines: [lines[0], lines[0]] as [number, number] }];
  return [...own, ...points];
}

/** True where a motion has the person, or where the rest of the item tells of what that person wants. */
function hasMotion({ motions, sections, documents }: Paragraph, name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  const isSame = (other: string): boolean => withoutS(other) === withoutS(last);
  const isMover = motions.some(({ by }) => by.some((one) => isSame(one.name?.split(" ").at(-1) ?? "")));
  const told = [
    ...sections.filter(({ kind }) => kind !== "decision" && kind !== "recipients").map(({ text }) => text),
    ...documents,
  ];
  return isMover || told.some((text) => (text.match(/\p{L}[\p{L}-]*/gu) ?? []).some(isSame));
}

// a name that ends in s has no s of its own in the genitive
const withoutS = (name: string): string => name.replace(/s$/u, "");

/** The numbers of the appendices that the document holds or lists; empty where they stand elsewhere. */
function appendices({ attachments, paragraphs }: Protokoll): ReadonlySet<number> {
  const lists = paragraphs.flatMap(({ sections, documents }) => [
    ...sections.filter(({ kind }) => kind !== "decision").map(({ heading, text }) => `${heading} ${text}`),
    ...documents,
  ]);
  const own = numbersIn(attachments.map(({ heading }) => heading));
  return new Set(own.length < 2 ? [] : [...own, ...numbersIn(lists)]);
}

const numbersIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) =>
    [...text.matchAll(appendixHeading)].map(({ groups }) => Number(groups?.["number"])),
  );
