import { fullNamePattern, partyPattern } from "../../lex/name.js";
import type { Actor, Motion } from "../../model.js";
import { actPatterns } from "../../vocabulary/acts.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";
import { motionKindOf } from "./motion-kind.js";
import { type Standing, withdrawIn } from "./withdrawals.js";

const moves = wordsPattern(actPatterns.moves);
const proposes = wordsPattern(actPatterns.proposes);

/**
 * The yrkanden: each sentence in which somebody moves, under a label for motions also one in which somebody
 * proposes or agrees. What follows without a name of its own belongs to the motion before it. A motion that
 * whoever moved it takes back later in the item is `withdrawn`.
 */
export function motionsOf(told: readonly Told[]): Motion[] {
  const found: FoundMotion[] = [];
  for (const { part, text, lines, quoted } of told) {
    if (quoted || !isOfThisSitting(part)) continue;
    const labelled =
      part.kind === "motions" || (part.kind === "deliberation" && part.heading !== "Information");
    const withdraws = withdrawIn(text, found);
    const act = movedIn(text, labelled);
    const last = found.at(-1);
    if (act && act.by.length > 0)
      found.push({ by: act.by, standing: act.by, text, claim: act.claim, lines, labelled });
    else if (last && closes.test(text)) last.labelled = false;
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

// "Ordföranden ställer förslagen mot varandra.", "Bo Al (M) anmäler blank reservation.": no motion goes on behind it
const closes =
  /^ordföranden (?:[^.]{0,60} )?(?:ställer|ställde|finner|fann|frågar|frågade|konstaterar)(?!\p{L})|(?<!\p{L})(?:reserver(?:ar|ade) sig|anmäl(?:er|de) (?:blank |skriftlig )?reservation)(?!\p{L})/iu;

/** A motion while its item is read. */
interface FoundMotion extends Standing {
  by: Actor[];
  text: string;
  lines: Motion["lines"];
  labelled: boolean;
}

// "Bifall till förslaget yrkas av Anna Ek (S) och Bo Al (M).", "Yrkande framställs av Cia By (C) om återremiss."
const movedBy = new RegExp(
  `^(?!.{0,200} som )(?<what>\\p{Lu}[^.:]{0,200}?) ${actPatterns.movedBy} (?<who>[^.:]{1,300}?)(?<rest>,? (?:om|att|med|innebärande|enligt)(?!\\p{L}).*)?[.:]?$`,
  "u",
);

/** What a sentence in the passive moves, and on whose behalf. */
function movedPassively(text: string): { by: Actor[]; claim: string } | undefined {
  const { what, who, rest } = movedBy.exec(text)?.groups ?? {};
  if (what === undefined || who === undefined) return undefined;
  return { by: actorsIn(who), claim: `${what}${rest ?? ""}` };
}

/** Who moves in a sentence, and from which words on it says what. */
function movedIn(text: string, labelled: boolean): { by: Actor[]; claim: string } | undefined {
  const passive = movedPassively(text);
  if (passive && passive.by.length > 0) return passive;
  const act = actorsOf(text, moves) ?? (labelled || named.test(text) ? actorsOf(text, proposes) : undefined);
  return act ? { by: act.by, claim: act.verb + act.rest } : labelled ? speakerOf(text) : undefined;
}

// "Dag Berg föreslog att …": a person, where no label says that motions come
const named = new RegExp(
  `^${fullNamePattern}(?: \\((?:${partyPattern})\\))? (?:föreslår|föreslog)(?!\\p{L})`,
  "u",
);

// "Bo Kvist (S): Bifall till motionen.", "Eva Ro (V) – avslag", "Ann Lund (C) m.fl.: Avslag på motionen."
const speaker = /^(?<who>[^:.]{3,80}(?:\)| m\.? ?fl\.?))(?::| [–-]) (?=\p{L})/u;

function speakerOf(text: string): { by: Actor[]; claim: string } | undefined {
  const match = speaker.exec(text);
  const who = match?.groups?.["who"];
  return who === undefined ? undefined : { by: actorsIn(who), claim: text.slice(match?.[0].length) };
}
