import { fits, found } from "../forms/form.js";
import { labelForms as forms } from "../forms/labels.js";
import { bodiesIn } from "../lex/body.js";
import { once } from "../lex/once.js";
import type { FieldKind, SectionKind } from "../model.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { genitiveLabels, sectionLabels } from "../vocabulary/sections.js";
import { byForm } from "./label-form.js";

/** What a label means: its kind, whose it is, and to whom it goes. */
export interface LabelMeaning<Kind> {
  kind: Kind;
  author: string | null;
  to: string | null;
}

/** A way in which the words of a label say what it means. */
export interface Wording {
  id: string;
  /** What a label in its form means so; undefined where it says nothing in this way, null where it is none in any. */
  of(form: string): LabelMeaning<SectionKind> | null | undefined;
  example: string;
  not: string;
}

const sections = byForm(sectionLabels);
const genitives = byForm(genitiveLabels);

/** The labels of header fields, by their form. */
export const fields: ReadonlyMap<string, FieldKind> = byForm(fieldLabels);

/** A kind alone, of nobody's and to nobody. */
export const plainMeaning = <Kind>(kind: Kind | undefined): LabelMeaning<Kind> | undefined =>
  kind === undefined ? undefined : { kind, author: null, to: null };

/** How the label of an item's part says what it means, in the order tried. */
export const wordings: readonly Wording[] = [
  {
    id: "sitting",
    of: (form) => {
      const kind = sections.has(form) ? undefined : sections.get(form.replace(forms.atSitting.pattern, ""));
      // what is proposed at the sitting is a motion
      return plainMeaning(kind === "proposal" ? "motions" : kind);
    },
    example: "yrkanden under mötet",
    not: "planer under mötet",
  },
  {
    id: "words",
    of: (form) => plainMeaning(sections.get(form)),
    example: "beslutsunderlag",
    not: "beslutsunderlaget finns",
  },
  {
    id: "numbered",
    of: (form) => plainMeaning(sections.get(form.replace(/ \d{1,2}$/u, ""))),
    example: "reservation 2",
    not: "reservation 2024",
  },
  {
    id: "sentence",
    of: (form) => (fits(forms.decides, form) ? null : undefined),
    example: "kommunstyrelsen beslutar enligt arbetsutskottets förslag",
    not: "kommunstyrelsens beslut",
  },
  {
    id: "proposal-to",
    of: (form) => {
      const to = bodiesIn(found(forms.proposalTo, form)?.groups?.["to"] ?? "").at(-1)?.name;
      return to === undefined ? undefined : { kind: "proposal", author: null, to };
    },
    example: "förslag till beslut i kommunstyrelsen",
    not: "förslag till ny lekplats",
  },
  {
    id: "short-body",
    of: (form) => {
      const { author = "", word = "" } = found(forms.short, form)?.groups ?? {};
      const kind = genitives.get(word);
      return kind === undefined ? undefined : { kind, author: `${author.toUpperCase()}:s`, to: null };
    },
    example: "ksau:s förslag",
    not: "ksau:s möte",
  },
  {
    id: "decided-in",
    of: (form) => {
      const body = bodiesIn(found(forms.decidedIn, form)?.groups?.["body"] ?? "")[0]?.name;
      return body === undefined ? undefined : { kind: "decision", author: `${body}s`, to: null };
    },
    example: "beslut i arbetsutskottet",
    not: "beslut i korthet",
  },
  {
    id: "genitive",
    of: (form) => {
      const { author = "", word = "", to } = found(forms.genitive, form)?.groups ?? {};
      const kind = genitives.get(word);
      const body = to === undefined ? null : bodiesIn(to).at(-1)?.name;
      const named = author.split(" ").length <= 5 && !fits(forms.preposition, author);
      return kind !== undefined && body !== undefined && named ? { kind, author, to: body } : undefined;
    },
    example: "kommunstyrelsens förslag till kommunfullmäktige",
    not: "enligt kommunstyrelsens förslag",
  },
];

/** What the label of an item's part means by the words of the vocabulary; undefined for words that are none. */
export const sectionMeaning: (form: string) => LabelMeaning<SectionKind> | undefined = once(
  "section",
  (printed) => {
    const form = printed.replace(forms.purpose.pattern, "");
    for (const { of } of wordings) {
      const meaning = of(form);
      if (meaning !== undefined) return meaning ?? undefined;
    }
    return undefined;
  },
);

/** What the label of a header field means; "justerare 2" and "närvarande (16)" are the fields without their figures. */
export function fieldMeaning(form: string): LabelMeaning<FieldKind> | undefined {
  return plainMeaning(fields.get(form) ?? fields.get(form.replace(forms.counted.pattern, "")));
}
