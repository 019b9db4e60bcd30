import type { Fact, FoundFact } from "../facts.js";
import { allIn } from "../forms/form.js";
import { referenceForms as forms } from "../forms/references.js";
import type { Beslut, Lines, Paragraph } from "../model.js";

const motionsIn = allIn(forms.motion);
const appendicesIn = allIn(forms.appendix);
const headingsIn = allIn(forms.appendixHeading);

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
        ...all("motion-referred", motionsIn, "name", text, lines),
        ...all("appendix-referred", appendicesIn, "number", text, lines),
      ]),
    ...sections
      .filter(({ kind }) => kind !== "decision")
      .flatMap(({ heading, text, lines }) =>
        all("appendix-listed", headingsIn, "number", `${heading} ${text}`, lines),
      ),
    ...documents.flatMap((text) => all("appendix-listed", headingsIn, "number", text, whole)),
  ];
}

/** The texts of a decision with their places: its lead, and its points. */
function textsOf({ lead, points, lines }: Beslut): { text: string; lines: Lines }[] {
  return [...(lead === null ? [] : [{ text: lead, lines: [lines[0], lines[0]] as Lines }]), ...points];
}

const all = (
  fact: Fact,
  find: ReturnType<typeof allIn>,
  group: string,
  text: string,
  lines: Lines,
): FoundFact[] => find(text).map(({ groups }) => ({ fact, lines, words: groups?.[group] ?? "" }));
