import type { Rule } from "../../catalogue/rule.js";
import { type RuleId, rules } from "../../messages.js";

/** The statute behind a rule, `KL 5:65`; null for none. */
export function statuteOf(id: RuleId): string | null {
  const rule: Rule = rules[id];
  return rule.statute ?? null;
}
