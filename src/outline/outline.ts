import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import type { FurnitureLine } from "./furniture.js";

/** A headed part of an item or of the front matter. */
export interface Part<Kind> {
  kind: Kind;
  /** The label as printed, null for text under no label. */
  heading: string | null;
  /** The line that the label stands on, null for text under no label. */
  headingLine: Line | null;
  /** The lines under the label, what follows it on its own line among them. */
  lines: Line[];
  /** True where the heading is a label of the vocabulary. */
  known: boolean;
  /** The body or office in the genitive before the label: "kommunstyrelsens". */
  author: string | null;
  /** The body behind "till" in the label. */
  to: string | null;
  /** The labels that the values may belong to, where that can not be decided. */
  possibleLabels?: string[];
  /** The known label that was probably meant by a heading one letter from it. */
  meant?: string;
}

/** An item of business in its parts. */
export interface Item {
  label: string | null;
  number: number | null;
  suffix: string | null;
  /** The lines of label, title and case number. */
  head: Line[];
  title: string;
  parts: Part<SectionKind>[];
}

/** An appendix behind the last item. */
export interface Appendix {
  heading: Line;
  lines: Line[];
}

/** A document in its parts. Every line that was read is in exactly one of them. */
export interface Outline {
  /** The lines above the first label. */
  title: Line[];
  /** Labelled parts of the front matter, then those of the closing pages. */
  fields: Part<FieldKind>[];
  items: Item[];
  appendices: Appendix[];
  furniture: FurnitureLine[];
  /** The width at which the text was wrapped, in UTF-16 units. */
  width: number;
  /** The lines that held a whole page, as read; their pieces are in the other parts. */
  flattened: Line[];
}
