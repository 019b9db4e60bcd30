import type { Fact, Facts, FoundFact, LineFact } from "../facts.js";
import type { Lines, Paragraph } from "../model.js";

/** The places where a paragraph states a fact, in order. */
export function factsIn(facts: Facts, { id }: Paragraph, fact: Fact): readonly FoundFact[] {
  return facts.paragraphs.get(id)?.filter((one) => one.fact === fact) ?? [];
}

/** True where a paragraph states one of the given facts. */
export function hasFact(facts: Facts, { id }: Paragraph, ...any: readonly Fact[]): boolean {
  return facts.paragraphs.get(id)?.some(({ fact }) => any.includes(fact)) ?? false;
}

/** True where one of the given lines of the source states a fact. */
export function hasFactAt(facts: Facts, [first, last]: Lines, fact: LineFact): boolean {
  return facts.linesTelling(fact).some((line) => first <= line && line <= last);
}
