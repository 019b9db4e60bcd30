import type { Fact, Facts, ToldFact } from "../facts.js";
import type { Paragraph } from "../model.js";

/** Where a paragraph tells a fact, in its order. */
export function toldIn(facts: Facts, { id }: Paragraph, fact: Fact): readonly ToldFact[] {
  return facts.get(id)?.filter((one) => one.fact === fact) ?? [];
}

/** True where a paragraph tells one of some facts. */
export function tells(facts: Facts, { id }: Paragraph, ...any: readonly Fact[]): boolean {
  return facts.get(id)?.some(({ fact }) => any.includes(fact)) ?? false;
}
