import { decidingSentences, decisionForms, undecidedForms } from "../forms/decisions.js";
import { allIn, fits, fitsAny, found, matchesOf } from "../forms/form.js";
import { pointForms } from "../forms/points.js";
import { proposalForms } from "../forms/proposals.js";
import type { Action } from "../model.js";
import { actionWords } from "../vocabulary/verbs.js";
import { bodiesIn, type FoundBody, isSameBody, leadingBody } from "./body.js";
import { once } from "./once.js";

interface ActionWord {
  action: Action;
  word: string;
}

/** The words that act, by their first two letters. */
const actions = new Map<string, ActionWord[]>();
for (const [action, words] of Object.entries(actionWords) as [Action, readonly string[]][])
  for (const word of words) {
    const begin = word.slice(0, 2);
    actions.set(begin, [...(actions.get(begin) ?? []), { action, word }]);
  }

/**
 * What a point of a decision does, by the first verb in it: "Motionen avslås." → reject. A participle
 * ("motioner som ej besvarats antecknas") counts only where there is no verb, and a mere declaration
 * ("förklarar interpellationen besvarad") last. Quoted text does not count.
 */
export function actionOf(text: string): Action {
  const own = text.replace(quotation, "");
  const lower = (own === "" ? text : own).toLowerCase();
  const places = [...firstPlaces(lower)].map(([{ action, word }, at]) => {
    return { action, at, length: word.length, rank: rankOf(action, lower, at, word) };
  });
  places.sort((a, b) => a.rank - b.rank || a.at - b.at || b.length - a.length);
  return places[0]?.action ?? (fits(pointForms.asProposed, text) ? "approve" : "other");
}

// "”Nämnden får i uppdrag att …”"
const quotation = /[”"][^”"]*[”"]/gu;

/** 0 for a verb that acts, 1 for a participle or a noun, 2 for a mere declaration. */
function rankOf(action: Action, text: string, at: number, word: string): number {
  if (action === "confirm") return word.startsWith("fullgj") ? 0 : 2;
  const whole = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? word;
  const acts =
    word.includes(" ") || fits(pointForms.finite, whole) || fits(pointForms.infinitive, text.slice(0, at));
  return acts ? 0 : 1;
}

/** Where each word that acts first begins in a text. */
function firstPlaces(text: string): Map<ActionWord, number> {
  const first = new Map<ActionWord, number>();
  for (const { index } of matchesOf(letters, text))
    for (const action of actions.get(text.slice(index, index + 2)) ?? [])
      if (!first.has(action) && text.startsWith(action.word, index)) first.set(action, index);
  return first;
}

// "nämnden"
const letters = /\p{L}+/gu;

/** True where a text says that nothing was decided. */
export function isUndecided(text: string): boolean {
  return fitsAny(undecidedForms, text);
}

/** The body at the beginning of a text, where a deciding verb belongs to it: "Nämnden godkänner …", "För egen del beslutar nämnden …". */
export const decidingBody: (text: string) => FoundBody | undefined = once("deciding-body", (text) => {
  const body = leadingBody(text);
  if (body) return fits(decisionForms.decides, text.slice(body.to)) ? body : undefined;
  const before = found(decisionForms.inverted, text)?.[0].length ?? text.length;
  const behind = bodiesIn(text.slice(before))[0];
  return behind?.from === 0 ? { ...behind, from: before, to: before + behind.to } : undefined;
});

/** True for words that begin a body's own decision behind a proposal to another body. */
export function isOwnPart(text: string): boolean {
  return fits(decisionForms.ownPart, text);
}

/** True for a sentence in which the body `own` decides, or that decides without naming a body. */
export function isDeciding(text: string, own: string | null): boolean {
  if (isElection(text) || fitsAny(decidingSentences, text)) return true;
  const body = decidingBody(text);
  if (body === undefined || !isSameBody(body.name, own)) return false;
  const rest = text.slice(body.to);
  if (fits(decisionForms.onOtherDay, rest)) return false;
  return !fits(proposalForms.behindBody, rest) || proposedTo(text) !== undefined;
}

/** True where only persons stand before the verb that elects. */
function isElection(text: string): boolean {
  const at = found(decisionForms.chosen, text)?.index ?? 0;
  const words = text.slice(0, at).split(" ");
  return words.length > 1 && words.length < 20 && words.every((word) => fits(decisionForms.ofNames, word));
}

const proposalsIn = allIn(proposalForms.to);

/**
 * The body that a text asks to decide, the last one in the chain "föreslår att
 * kommunstyrelsen föreslår kommunfullmäktige besluta". Undefined where the text proposes nothing to a body.
 */
export const proposedTo: (text: string) => string | undefined = once("proposed-to", (text) => {
  let to: string | undefined;
  for (const match of proposalsIn(text)) {
    const rest = text.slice(match.index + match[0].length);
    const body = bodiesIn(rest)[0];
    if (body && body.from <= 1) to = body.name;
    else to = found(proposalForms.otherDecider, rest)?.groups?.["to"] ?? to;
  }
  const { handedOn, withOther } = proposalForms;
  const other = (found(handedOn, text) ?? found(withOther, text))?.groups?.["to"];
  return to ?? bodiesIn(other ?? "")[0]?.name;
});

/** True for words that introduce a decision: an unfinished sentence of a body, or any text with a colon at its end. */
export function isLead(text: string): boolean {
  const body = decidingBody(text);
  if (isElectingLead(text) || (body && fits(decisionForms.openVerb, text.slice(body.to)))) return true;
  if (!fits(decisionForms.openEnd, text)) return false;
  return text.endsWith(":") || body !== undefined || proposedTo(text) !== undefined;
}

/** True for words that elect to an office and end before whom: "Till revisorer valdes". */
export const isElectingLead = (text: string): boolean => fits(decisionForms.electing, text);
