import type { RuleId } from "../messages.js";

/** How the fault that a rule finds is mended in the text. */
export interface Repair {
  rule: RuleId;
  /** Which lines it is done on: those that the rule speaks of, or all. */
  lines: "found" | "all";
  /** A line without its end → the line mended. */
  mend: (line: string) => string;
}

/**
 * The repairs that may be made without asking, in their order. Whether one is really safe for a document is not trusted:
 * it is made only where the document means the same afterwards.
 */
export const repairs: readonly Repair[] = [
  // What was read as Windows-1252 is written as UTF-8: the text itself stays.
  { rule: "encoding-fallback", lines: "all", mend: (line) => line },
  // "a\u030A" → "å"
  { rule: "mixed-normalisation", lines: "all", mend: (line) => line.normalize("NFC") },
  // "##\u00A0§ 27" → "## § 27", "-\u00A0att" → "- att"
  {
    rule: "no-break-space-in-mark",
    lines: "all",
    mend: (line) => line.replace(/^(?<mark>\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00A0+/u, "$<mark> "),
  },
  // "Be\u200Bslut" → "Beslut"
  {
    rule: "invisible-character",
    lines: "found",
    mend: (line) => line.replace(/[\u200B\u2060]|(?<=.)\uFEFF/gu, ""),
  },
  // "be\u00ADslut" → "beslut"
  { rule: "soft-hyphen", lines: "found", mend: (line) => line.replaceAll("\u00AD", "") },
];
