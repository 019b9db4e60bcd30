import type { Statement, StatementKind } from "../../model.js";
import { actPatterns } from "../../vocabulary/acts.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";

const abstains = wordsPattern(actPatterns.abstains);
const abstainsFrom = wordsPattern(actPatterns.abstainsFrom);
const states = wordsPattern(actPatterns.states);
const statesAnywhere = wordsPattern(actPatterns.statesAnywhere);
const statedFrom = new RegExp(
  `${actPatterns.statedFrom} (?<who>.{1,300}?)(?= läggs| bifogas| fogas|,? se |\\.|$)`,
  "u",
);

/**
 * What members had put into the minutes, told under any label, and who took no part in the decision. A sentence without a name of its
 * own belongs to the statement before it. Taking no part because of jäv is a recusal and not listed here.
 */
export function statementsOf(told: readonly Told[]): Statement[] {
  const statements: Statement[] = [];
  for (const { part, text, lines, quoted } of told) {
    if (quoted || (abstainsFrom.test(text) && /jäv/iu.test(text))) continue;
    const away =
      abstainsFrom.test(text) && !/jäv/iu.test(text) && /beslut|handläggning|överläggning/iu.test(text);
    const labelled = part.kind === "statement";
    const act = !labelled && isOfThisSitting(part) ? statesAnywhere.exec(text)?.[0] : undefined;
    if (!labelled && act === undefined && !(away && isOfThisSitting(part))) continue;
    const last = statements.at(-1);
    const by = away ? (actorsOf(text, abstains)?.by ?? []) : statersOf(text);
    if (act !== undefined && by.length === 0) continue;
    const kind = away ? "non-participation" : kindOf(act ?? part.heading ?? "");
    if (away || by.length > 0 || !last || last.lines[1] < (part.lines[0]?.place.line ?? 0))
      statements.push({ kind, by, text, lines });
    else
      Object.assign(last, {
        text: `${last.text} ${text}`,
        lines: [last.lines[0], Math.max(last.lines[1], lines[1])],
      });
  }
  return statements;
}

function statersOf(text: string) {
  const from = statedFrom.exec(text)?.groups?.["who"];
  if (from !== undefined) return actorsIn(from);
  const act = actorsOf(text, states);
  if (act) return act.by;
  return actorsIn(text.split(/[.:]/u)[0] ?? "").filter(
    ({ name, party }) => party !== null || (name?.includes(" ") && text.startsWith(name)),
  );
}

/** The kind that a label means. */
function kindOf(heading: string): StatementKind {
  if (/röstförklaring/iu.test(heading)) return "vote-explanation";
  if (/deltar|deltagande/iu.test(heading)) return "non-participation";
  return /anteckning/iu.test(heading) ? "note" : "special-statement";
}
