import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { fieldsFromRows } from "./celled-labels.js";
import { fieldBegins } from "./field-openings.js";
import { fieldLabel, isFieldLabel, isSectionLabel, sectionLabel } from "./label.js";
import { columnByColumn } from "./label-columns.js";
import type { CustomLabels, Label } from "./label-form.js";
import { likelyField, likelySection } from "./likely-label.js";
import { misreadLabel } from "./misread.js";
import { rejoinedLabels } from "./rejoined.js";
import { splitLines } from "./split-line.js";
import { splitTrailingLabels } from "./trailing-label.js";

/** How labels and their texts are laid out over several lines, or several on one. */
export interface Layout {
  id: string;
  /** The lines with each such label on a line of its own, or before its text; all others as they are. */
  undo(lines: readonly Line[]): Line[];
  example: string;
  not: string;
}

/** How a line, with those below and above it, says that it is a label or begins with one. */
export interface Reader<Kind> {
  id: string;
  read(line: Line, next: Line | undefined, before: Line | undefined): Label<Kind> | undefined;
  example: string;
  not: string;
}

/** Where in a document labels stand: its items, or what stands before and behind them. */
export interface Room<Kind> {
  /** In the order in which they are undone. */
  layouts: readonly Layout[];
  /** In the order tried. */
  readers: readonly Reader<Kind>[];
}

/** The front matter and the closing pages. */
export const frontPage: Room<FieldKind> = {
  layouts: [
    {
      id: "cells",
      undo: fieldsFromRows,
      example: "| Plats | Rådhuset |\n|---|---|",
      not: "| Anna Ek | Bo Al |\n|---|---|",
    },
    {
      id: "columns",
      undo: columnByColumn,
      example: "Vid protokollet      Justeras\nAnna Ek              Bo Al",
      not: "Vid protokollet      Anna Ek\nJusteras             Bo Al",
    },
    {
      id: "broken",
      undo: (lines) => rejoinedLabels(lines, isFieldLabel, { end: "hard" }, fieldBegins),
      example: "Justeringens\nplats och tid",
      not: "Plats\nRådhuset",
    },
    {
      id: "beside",
      undo: splitLines,
      example: "Rådhuset kl. 16.00 Paragrafer 102–119",
      not: "Rådhuset kl. 16.00, paragrafer enligt listan",
    },
    {
      id: "trailing",
      undo: splitTrailingLabels,
      example: "Sekreterare\nCia By Ordförande\nAnna Ek (S)",
      not: "Närvarande\nCia By Ordförande\nAnna Ek (S)",
    },
  ],
  readers: [
    { id: "known", read: fieldLabel, example: "Sekreterare: Anna Ek", not: "Anna Ek: sekreterare" },
    {
      id: "likely",
      read: likelyField,
      example: "Ej beslutande medlemmar: Anna Ek",
      not: "Anna Ek beslutade",
    },
  ],
};

/** The items. `customLabels` are the municipality's. */
export const itemsWith = (customLabels: CustomLabels): Room<SectionKind> => ({
  layouts: [
    {
      id: "broken",
      undo: (lines) => rejoinedLabels(lines, (text) => isSectionLabel(text, customLabels)),
      example: "Beslutet\nskickas till",
      not: "Beslut\nPlanen antas.",
    },
  ],
  readers: [
    {
      id: "known",
      read: (line, next) => sectionLabel(line, next, customLabels),
      example: "Beslut",
      not: "Beslut fattas senare",
    },
    {
      id: "likely",
      read: likelySection,
      example: "**Konsekvenser för barn och unga**",
      not: "Det har konsekvenser för barn.",
    },
    {
      id: "misread",
      read: (line, _, before) => misreadLabel(line, before, customLabels),
      example: "Rescrvation",
      not: "Reservatiom",
    },
  ],
});

/** Lines with every layout of labels undone. */
export const laidOut = <Kind>(lines: readonly Line[], { layouts }: Room<Kind>): Line[] =>
  layouts.reduce<Line[]>((laid, { undo }) => undo(laid), [...lines]);

/** The label that a line, laid out, is or begins with: the first that is found. */
export function labelAt<Kind>(
  lines: readonly Line[],
  at: number,
  { readers }: Room<Kind>,
): Label<Kind> | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  for (const { read } of readers) {
    const label = read(line, lines[at + 1], lines[at - 1]);
    if (label) return label;
  }
  return undefined;
}
