import type { Reason } from "../fault.js";

/** What can be wrong with a configuration. Each reason has a sentence in `commands/texts/configuration.ts`. */
export type ConfigReason =
  | "yaml"
  | "duplicate-key"
  | "alias"
  | "key"
  | "too-large"
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "unknown-value"
  | "too-small"
  | "out-of-range"
  | "blank"
  | "unknown-rule"
  | "unknown-placeholder"
  | "two-registers"
  | "no-name-column"
  | "wrong-name"
  | "unreadable";

/** A fault of a configuration at its place, line and column 1-based. */
export interface ConfigFault {
  /** The file, as it is shown. */
  path: string;
  line: number;
  column: number;
  reason: ConfigReason;
  /** What fills the sentence: `key`, `value`, `known`, `meant`, … */
  facts: Readonly<Record<string, string | number>>;
  /** Why a file could not be read; null for every reason but `unreadable`. */
  file: { reason: Reason; detail: string } | null;
}

/** A place in a file, 1-based. */
export interface LineColumn {
  line: number;
  column: number;
}

/** The top of a file: the place of faults that concern all of it. */
export const top: LineColumn = { line: 1, column: 1 };
