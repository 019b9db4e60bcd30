import type { Place } from "../place.js";

/** The atom of the compiler: a line of the source that knows where it stood and what it was. */

/**
 * What a line was in Markdown.
 * `item` opens a list item; its further lines are `text` with the same `list` and a higher `block`.
 * `row` is a row of a table, whose `cells` hold what stood between the bars, split at `<br>`.
 */
export type LineKind = "heading" | "text" | "item" | "row" | "code" | "html" | "rule";

/** How a line of a block ends: at the block's end, softly (a wrap) or hard (two blanks, a backslash, `<br>`). */
export type LineEnd = "block" | "soft" | "hard";

/** Where in the source of a joined line that of another line begins, and its 1-based place. */
export interface Seam {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * A line of the source, in order; nothing changes it, and `slice.ts` makes lines of lines. No line is empty: a blank line is only the end of a block.
 */
export interface Line {
  readonly kind: LineKind;
  /** Plain text: no markup, NFC, blanks collapsed to one space; a link gives its text. */
  readonly text: string;
  /** The stretch of the source that the line takes, without the line end. */
  readonly source: string;
  /** The 1-based column at which that stretch begins. */
  readonly start: number;
  /** Of a line that was joined of several: where the further ones begin, in order. */
  readonly seams?: readonly Seam[];
  /** Lines of one Markdown block (a paragraph, a heading, a list item's text, a table) share a number. */
  readonly block: number;
  readonly place: Place;
  readonly end: LineEnd;
  /** The text of the emphasised run (strong) that the line begins with, else null: `**Beslut** Nämnden …` → `Beslut`. */
  readonly bold: string | null;
  /** The same of emphasised text that is not strong: `*Beslut* Nämnden …` → `Beslut`. */
  readonly italic: string | null;
  /** The list marker as printed, "-", "1.", "a)", of a line that opens an item; else null. */
  readonly marker: string | null;
  /** How many lists hold the line: 0 outside lists. */
  readonly level: number;
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** The stretches of text between gaps of two blanks or more, as columns of a page are printed; one for most lines. */
  readonly columns: readonly string[];
  /** The cells of a table row, each a list of its lines; else null. */
  readonly cells: readonly (readonly string[])[] | null;
}

/** A line that is still being read. */
export type Draft = { -readonly [Key in keyof Line]: Line[Key] };
