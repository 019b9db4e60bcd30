import { fits, fitsAny, found } from "../../forms/form.js";
import { motionForms as forms, motionEnds } from "../../forms/motions.js";
import { fullNamePattern, partyPattern } from "../../forms/names.js";
import type { Actor, Motion } from "../../model.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Sentence } from "./acts.js";
import { motionKindOf } from "./motion-kind.js";
import { type Standing, withdrawIn } from "./withdrawals.js";

/**
 * The yrkanden: each sentence in which somebody moves, under a label for motions also one in which somebody
 * proposes or agrees. A sentence without a name belongs to the motion before it. A motion that all its
 * movers take back later in the item is `withdrawn`.
 */
export function motionsOf(sentences: readonly Sentence[]): Motion[] {
  const found: FoundMotion[] = [];
  for (const { part, text, lines, quoted } of sentences) {
    if (quoted || !isOfThisSitting(part)) continue;
    const labelled =
      part.kind === "motions" || (part.kind === "deliberation" && part.heading !== "Information");
    const withdraws = withdrawIn(text, found);
    const act = movedIn(text, labelled);
    const last = found.at(-1);
    if (act && act.by.length > 0)
      found.push({ by: act.by, standing: act.by, text, claim: act.claim, lines, labelled });
    else if (last && fitsAny(motionEnds, text)) last.labelled = false;
    else if (labelled && !withdraws && last?.labelled)
      Object.assign(last, {
        text: `${last.text} ${text}`,
        claim: `${last.claim} ${text}`,
        lines: [last.lines[0], Math.max(last.lines[1], lines[1])],
      });
  }
  return found.map(({ by, standing, text, claim, lines }) => ({
    by,
    text,
    kind: motionKindOf(claim),
    withdrawn: standing.length === 0,
    lines,
  }));
}

/** A motion while the rest of its item is being read. */
interface FoundMotion extends Standing {
  by: Actor[];
  text: string;
  lines: Motion["lines"];
  labelled: boolean;
}

/** What a sentence in the passive moves, and on whose behalf. */
function movedPassively(text: string): { by: Actor[]; claim: string } | undefined {
  const { what, who, rest } = found(forms.movedBy, text)?.groups ?? {};
  if (what === undefined || who === undefined) return undefined;
  return { by: actorsIn(who), claim: `${what}${rest ?? ""}` };
}

/** Who moves in a sentence, and the words that say what. */
function movedIn(text: string, labelled: boolean): { by: Actor[]; claim: string } | undefined {
  const passive = movedPassively(text);
  if (passive && passive.by.length > 0) return passive;
  const act =
    actorsOf(text, forms.moves) ??
    (labelled || (fits(forms.memberProposes, text) && personProposes.test(text))
      ? actorsOf(text, forms.proposes)
      : undefined);
  return act ? { by: act.by, claim: act.verb + act.rest } : labelled ? speakerOf(text) : undefined;
}

const personProposes = new RegExp(
  `^${fullNamePattern}(?: \\((?:${partyPattern})\\))? ${forms.memberProposes.pattern.source}`,
  "u",
);

function speakerOf(text: string): { by: Actor[]; claim: string } | undefined {
  const match = found(forms.speaker, text);
  const who = match?.groups?.["who"];
  return who === undefined ? undefined : { by: actorsIn(who), claim: text.slice(match?.[0].length) };
}
