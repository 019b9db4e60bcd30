import type { Rules } from "./rule.js";

/** The text itself: what could not be placed, marks, leftovers: rule id → its row. */
export const text = {
  "unplaced-text": {
    severity: "warning",
    sv: "Text som inte kunde föras till något fält (rader: {count}): `{text}`. Den finns kvar under `unplaced`. Sätt en rubrik över den, till exempel `Övriga närvarande`.",
    en: "Text that could not be given to any field (lines: {count}): `{text}`. It is kept under `unplaced`. Put a label above it, `Övriga närvarande` for example.",
  },
} as const satisfies Rules;
