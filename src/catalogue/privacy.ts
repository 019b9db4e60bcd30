import type { Rules } from "./rule.js";

/** Personal data: rule id → its row. */
export const privacy = {} as const satisfies Rules;
