import type { Fact, Facts, LineFact, ToldFact } from "../facts.js";
import type { Lines, Paragraph } from "../model.js";

/** Where a paragraph tells a fact, in its order. */
export function toldIn(facts: Facts, { id }: Paragraph, fact: Fact): readonly ToldFact[] {
  return facts.paragraphs.get(id)?.filter((one) => one.fact === fact) ?? [];
}

/** True where a paragraph tells one of some facts. */
export function tells(facts: Facts, { id }: Paragraph, ...any: readonly Fact[]): boolean {
  return facts.paragraphs.get(id)?.some(({ fact }) => any.includes(fact)) ?? false;
}

/** True where one of some lines of the source tells a fact. */
export function isToldAt(facts: Facts, [first, last]: Lines, fact: LineFact): boolean {
  return facts.linesTelling(fact).some((line) => first <= line && line <= last);
}
