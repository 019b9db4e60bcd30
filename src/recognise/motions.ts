import type { Motion } from "../model.js";
import { actorsIn } from "../text/actors.js";
import { fullNamePattern, partyPattern } from "../text/name.js";
import { actPatterns } from "../vocabulary/acts.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";

const moves = wordsPattern(actPatterns.moves);
const proposes = wordsPattern(actPatterns.proposes);

/**
 * The yrkanden: each sentence in which somebody moves, under a label for motions also one in which somebody
 * proposes or agrees. What follows without a name of its own belongs to the motion before it.
 */
export function motionsOf(told: readonly Told[]): Motion[] {
  const motions: (Motion & { labelled: boolean })[] = [];
  for (const { part, text, lines, quoted } of told) {
    if (quoted || !isOfThisSitting(part)) continue;
    const labelled =
      part.kind === "motions" || (part.kind === "deliberation" && part.heading !== "Information");
    const act =
      actorsOf(text, moves) ??
      (labelled || named.test(text) ? actorsOf(text, proposes) : undefined) ??
      (labelled ? speakerOf(text) : undefined);
    const last = motions.at(-1);
    if (act && act.by.length > 0) motions.push({ by: act.by, text, lines, labelled });
    else if (labelled && last?.labelled)
      Object.assign(last, {
        text: `${last.text} ${text}`,
        lines: [last.lines[0], Math.max(last.lines[1], lines[1])],
      });
  }
  return motions.map(({ labelled: _, ...motion }) => motion);
}

// "Dag Berg föreslog att …": a person, where no label says that motions come
const named = new RegExp(
  `^${fullNamePattern}(?: \\((?:${partyPattern})\\))? (?:föreslår|föreslog)(?!\\p{L})`,
  "u",
);

// "Bo Kvist (S): Bifall till motionen.", "Ann Lund (C) m.fl.: Avslag på motionen."
const speaker = /^(?<who>[^:.]{3,80}(?:\)| m\.? ?fl\.?)): (?=\p{L})/u;

function speakerOf(text: string): { by: Motion["by"] } | undefined {
  const who = speaker.exec(text)?.groups?.["who"];
  return who === undefined ? undefined : { by: actorsIn(who) };
}
