import type { Rules } from "./rule.js";

/** Several documents of one body: rule id → its row. */
export const archive = {} as const satisfies Rules;
