import type { Fact, ToldFact } from "../facts.js";
import { factForms } from "../forms/facts.js";
import { fits } from "../forms/form.js";
import { sentencesOf } from "../lex/sentences.js";
import type { Section } from "../model.js";
import { voteKeyIn } from "./votes/vote-key.js";

const facts = Object.keys(factForms) as Fact[];

/** What the sections of an item tell, each fact once a section, in the order of the sections. */
export function factsOf(sections: readonly Section[]): ToldFact[] {
  return sections.flatMap((section) => facts.flatMap((fact) => factIn(section, fact) ?? []));
}

function factIn({ kind, text, lines }: Section, fact: Fact): ToldFact | undefined {
  const form = factForms[fact];
  if (kind === form.label) return { fact, lines, words: "" };
  if (!(form.within?.includes(kind) ?? true) || !fits(form, text)) return undefined;
  const words = sentencesOf(text).find((sentence) => fits(form, sentence) && isOwn(fact, sentence));
  return words === undefined ? undefined : { fact, lines, words };
}

/** What says what Ja stands for ("Ja för 5 mot 4") tells no result. */
const isOwn = (fact: Fact, sentence: string): boolean =>
  fact !== "result-in-words" || voteKeyIn(sentence).yesMeans === null;
