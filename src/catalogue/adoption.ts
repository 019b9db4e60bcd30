import type { Rules } from "./rule.js";

/** Rules about the comments that silence rules: rule id → its row. */
export const adoption = {} as const satisfies Rules;
