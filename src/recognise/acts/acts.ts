import { actorForms } from "../../forms/actors.js";
import { type Form, found } from "../../forms/form.js";
import { sentencesOf } from "../../lex/sentences.js";
import type { Actor, SectionKind } from "../../model.js";
import { spanOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";
import type { ReadPart } from "../read-part.js";
import { actorsIn } from "./actors.js";

/** A sentence of an item: the part it stands in, and the lines of its block. */
export interface Sentence {
  part: Part<SectionKind>;
  text: string;
  lines: [number, number];
  quoted: boolean;
}

/** The sentences of a part, in order; rows of tables have none. */
export function sentencesIn(part: ReadPart): Sentence[] {
  return part.blocks.flatMap(({ text: whole, lines: own }) => {
    if (own[0]?.kind === "row") return [];
    const lines = spanOf(own);
    const quoted = own.some((line) => line.quoted);
    return sentencesOf(whole).map((text) => ({ part, text, lines, quoted }));
  });
}

/** The actors of a verb, named before it or else behind it ("Mot beslutet reserverar sig …"), the verb as printed, and the text behind it. */
export function actorsOf(
  sentence: string,
  verb: Form,
): { by: Actor[]; verb: string; rest: string } | undefined {
  const match = found(verb, sentence);
  if (!match) return undefined;
  const before = actorsIn(sentence.slice(0, match.index));
  const rest = sentence.slice(match.index + match[0].length);
  const behind =
    before.length > 0
      ? []
      : actorsIn(
          rest.replace(actorForms.behindVerb.pattern, "").split(actorForms.whatFollows.pattern)[0] ?? "",
        );
  const by = [...(before.length > 0 ? before : behind), ...agreeing(sentence)];
  return {
    by: by.filter(
      (one, at) => by.findIndex(({ name, party }) => name === one.name && party === one.party) === at,
    ),
    verb: match[0],
    rest,
  };
}

/** "med instämmande av Y (S)": those who join. */
function agreeing(sentence: string): Actor[] {
  const who = found(actorForms.agreeing, sentence)?.groups?.["who"];
  return who === undefined ? [] : actorsIn(who);
}

/** Kinds of parts about other times, or about written proposals: nothing in them is done at this sitting. */
const otherSittingKinds: readonly SectionKind[] = [
  "background",
  "summary",
  "documents",
  "previous-decisions",
  "proposal",
  "consequences",
  "legal",
  "reasons",
  "appeal",
  "recipients",
  "attachments",
];

/** True for a part whose sentences may tell what somebody does at this sitting. */
export function isOfThisSitting(part: Part<SectionKind>): boolean {
  return !otherSittingKinds.includes(part.kind);
}
