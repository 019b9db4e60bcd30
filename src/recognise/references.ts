import type { Fact, FoundFact } from "../facts.js";
import { everyPlace } from "../forms/form.js";
import { referenceForms as forms } from "../forms/references.js";
import type { Beslut, Lines, Paragraph } from "../model.js";

const motion = everyPlace(forms.motion);
const appendix = everyPlace(forms.appendix);
const appendixHeading = everyPlace(forms.appendixHeading);

/** Whose motions, and which appendices, the decisions of an item refer to; and the appendices that the rest of it lists. */
export function referencesOf({
  sections,
  documents,
  beslut,
  lines: whole,
}: Pick<Paragraph, "sections" | "documents" | "beslut" | "lines">): FoundFact[] {
  return [
    ...beslut
      .flatMap(textsOf)
      .flatMap(({ text, lines }) => [
        ...all("motion-referred", motion, "name", text, lines),
        ...all("appendix-referred", appendix, "number", text, lines),
      ]),
    ...sections
      .filter(({ kind }) => kind !== "decision")
      .flatMap(({ heading, text, lines }) =>
        all("appendix-listed", appendixHeading, "number", `${heading} ${text}`, lines),
      ),
    ...documents.flatMap((text) => all("appendix-listed", appendixHeading, "number", text, whole)),
  ];
}

/** The texts of a decision with their places: its lead, and its points. */
function textsOf({ lead, points, lines }: Beslut): { text: string; lines: Lines }[] {
  return [...(lead === null ? [] : [{ text: lead, lines: [lines[0], lines[0]] as Lines }]), ...points];
}

const all = (fact: Fact, pattern: RegExp, group: string, text: string, lines: Lines): FoundFact[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ fact, lines, words: groups?.[group] ?? "" }));
