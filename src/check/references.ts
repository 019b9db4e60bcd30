import type { Facts } from "../facts.js";
import { allIn } from "../forms/form.js";
import { referenceForms as forms } from "../forms/references.js";
import type { Paragraph, Protokoll } from "../model.js";
import { factsIn } from "./facts.js";
import { itemName } from "./item-name.js";
import type { Check } from "./rule.js";

/** Motions and appendices that a decision refers to must exist. */
export const referenceRules: readonly Check[] = [
  {
    id: "motion-missing",
    check: ({ paragraphs }, found, { facts }) => {
      for (const one of paragraphs)
        for (const { lines, words: name } of factsIn(facts, one, "motion-referred"))
          if (!hasMotion(one, name)) found(lines, { item: itemName(one), name: withoutS(name) });
    },
  },
  {
    id: "attachment-missing",
    check: (protokoll, found, { facts }) => {
      const present = appendices(protokoll, facts);
      if (present.size === 0) return;
      for (const one of protokoll.paragraphs)
        for (const { lines, words } of factsIn(facts, one, "appendix-referred")) {
          const number = Number(words);
          if (!present.has(number))
            found(lines, { item: itemName(one), number, present: [...present].join(", ") });
        }
    },
  },
];

/** True where a motion of the item names the person, or where the rest of the item does. */
function hasMotion({ motions, sections, documents }: Paragraph, name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  const isSame = (other: string): boolean => withoutS(other) === withoutS(last);
  const isMover = motions.some(({ by }) => by.some((one) => isSame(one.name?.split(" ").at(-1) ?? "")));
  const otherTexts = [
    ...sections.filter(({ kind }) => kind !== "decision" && kind !== "recipients").map(({ text }) => text),
    ...documents,
  ];
  return isMover || otherTexts.some((text) => (text.match(/\p{L}[\p{L}-]*/gu) ?? []).some(isSame));
}

// a name that ends in s has no s of its own in the genitive
const withoutS = (name: string): string => name.replace(/s$/u, "");

/** The numbers of the appendices that the document holds or lists; empty where they stand elsewhere. */
function appendices({ attachments, paragraphs }: Protokoll, facts: Facts): ReadonlySet<number> {
  const own = attachments.flatMap(({ heading }) =>
    headingsIn(heading).map(({ groups }) => Number(groups?.["number"])),
  );
  const listed = paragraphs.flatMap((one) =>
    factsIn(facts, one, "appendix-listed").map(({ words }) => Number(words)),
  );
  return new Set(own.length < 2 ? [] : [...own, ...listed]);
}

const headingsIn = allIn(forms.appendixHeading);
