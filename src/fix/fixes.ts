import type { RuleId } from "../messages.js";

/** A safe fix for what a rule finds. */
export interface Fix {
  rule: RuleId;
  /** Which lines it applies to: those that the rule reports, or all. */
  lines: "found" | "all";
  /** A line without its line ending → the fixed line. */
  apply: (line: string) => string;
}

/**
 * The fixes that may be applied without asking, in order. None is trusted to be safe: each is applied to a document only
 * if the model stays the same.
 */
export const fixes: readonly Fix[] = [
  // What was read as Windows-1252 is written as UTF-8: the text itself stays.
  { rule: "encoding-fallback", lines: "all", apply: (line) => line },
  // "a\u030A" → "å"
  { rule: "mixed-normalisation", lines: "all", apply: (line) => line.normalize("NFC") },
  // "##\u00A0§ 27" → "## § 27", "-\u00A0att" → "- att"
  {
    rule: "no-break-space-in-mark",
    lines: "all",
    apply: (line) => line.replace(/^(?<mark>\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00A0+/u, "$<mark> "),
  },
  // "Be\u200Bslut" → "Beslut"
  {
    rule: "invisible-character",
    lines: "found",
    apply: (line) => line.replace(/[\u200B\u2060]|(?<=.)\uFEFF/gu, ""),
  },
  // "be\u00ADslut" → "beslut"
  { rule: "soft-hyphen", lines: "found", apply: (line) => line.replaceAll("\u00AD", "") },
];
