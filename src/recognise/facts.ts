import type { FoundFact, LineFact, WordedFact } from "../facts.js";
import { breakForm, factForms, likelyDecision } from "../forms/facts.js";
import { fits } from "../forms/form.js";
import { type LineForm, lineFactForms } from "../forms/line-facts.js";
import { timesIn } from "../lex/clock.js";
import { datesIn } from "../lex/date.js";
import { sentencesOf } from "../lex/sentences.js";
import { actionOf } from "../lex/wording.js";
import type { Paragraph, Section } from "../model.js";
import { electionGapsOf } from "./decisions/election-gaps.js";
import { referencesOf } from "./references.js";
import { voteKeyIn } from "./votes/vote-key.js";

const facts = Object.keys(factForms) as WordedFact[];

/** What an item tells: its sections, each fact once a section, and its decisions. */
export function factsOf(
  item: Pick<Paragraph, "title" | "sections" | "documents" | "beslut" | "lines">,
): FoundFact[] {
  const { title, sections, beslut } = item;
  return [
    ...sections.flatMap(wordedIn),
    ...(beslut.length > 0 ? electionGapsOf(title, beslut) : sections.flatMap(likelyIn)),
    ...referencesOf(item),
    ...sections.flatMap(breaksIn),
  ];
}

/** The facts of a section, each with the first sentence that tells it, or none where the label does. */
function wordedIn({ kind, text, lines }: Section): FoundFact[] {
  const isLabel = (fact: WordedFact): boolean => factForms[fact].label === kind;
  const open = facts.filter(
    (fact) =>
      !isLabel(fact) && (factForms[fact].within?.includes(kind) ?? true) && fits(factForms[fact], text),
  );
  const told = new Map<WordedFact, string>(facts.filter(isLabel).map((fact) => [fact, ""]));
  for (const sentence of open.length > 0 ? sentencesOf(text) : [])
    for (const fact of open)
      if (!told.has(fact) && fits(factForms[fact], sentence) && isOwn(fact, sentence))
        told.set(fact, sentence);
  return facts.flatMap((fact) => {
    const words = told.get(fact);
    return words === undefined ? [] : [{ fact, lines, words }];
  });
}

/** False for a sentence that only explains what Ja stands for ("Ja för 5 mot 4"), and so states no result. */
const isOwn = (fact: WordedFact, sentence: string): boolean =>
  fact !== "result-in-words" || voteKeyIn(sentence).yesMeans === null;

/** The fact that a section without a known label may hold a decision. */
function likelyIn({ kind, heading, text, lines }: Section): FoundFact[] {
  const isLikely =
    ((heading === null || kind === "other") && fits(likelyDecision, text)) ||
    (heading === null && text.split("\n").some((line) => actionOf(line) !== "other"));
  return isLikely ? [{ fact: "decision-likely", lines, words: "" }] : [];
}

/** The times of a section about a break: "13:00–13:15". */
function breaksIn({ text, lines }: Section): FoundFact[] {
  return fits(breakForm, text)
    ? timesIn(text).map(({ start, end }) => ({ fact: "break-told", lines, words: `${start}–${end}` }))
    : [];
}

/** A function that gives the lines of a source with a fact, and searches for them on its first call. */
export function linesTellingIn(source: readonly string[]): (fact: LineFact) => readonly number[] {
  let found: ReadonlyMap<LineFact, readonly number[]> | undefined;
  return (fact) => {
    found ??= linesByFact(source);
    return found.get(fact) ?? [];
  };
}

const lineFacts = Object.entries(lineFactForms) as [LineFact, LineForm][];

/** For each fact the numbers of the lines that tell it; each line is tried for all, one after the other. */
function linesByFact(source: readonly string[]): ReadonlyMap<LineFact, readonly number[]> {
  const found = new Map(lineFacts.map(([fact]) => [fact, [] as number[]]));
  source.forEach((line, at) => {
    for (const [fact, form] of lineFacts)
      if (fits(form, line) && (form.dated === undefined || datesIn(line).length > 0))
        found.get(fact)?.push(at + 1);
  });
  return found;
}
