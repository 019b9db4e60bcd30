import { fits, found, meaningOf } from "../../forms/form.js";
import { recusalForms } from "../../forms/recusals.js";
import { statementForms as forms, statementKinds } from "../../forms/statements.js";
import type { Statement } from "../../model.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Sentence } from "./acts.js";

/**
 * Statements that members had recorded, under any label, and who took no part in the decision. A sentence without a name
 * belongs to the statement before it. Taking no part because of jäv is a recusal and not listed here.
 */
export function statementsOf(sentences: readonly Sentence[]): Statement[] {
  const statements: Statement[] = [];
  for (const { part, text, lines, quoted } of sentences) {
    const abstains = fits(forms.abstainsFrom, text);
    if (quoted || (abstains && fits(recusalForms.says, text))) continue;
    const away = abstains && fits(forms.fromDecision, text);
    const labelled = part.kind === "statement";
    const act = !labelled && isOfThisSitting(part) ? found(forms.statesAnywhere, text)?.[0] : undefined;
    if (!labelled && act === undefined && !(away && isOfThisSitting(part))) continue;
    const last = statements.at(-1);
    const by = away ? (actorsOf(text, forms.abstains)?.by ?? []) : statersOf(text);
    if (act !== undefined && by.length === 0) continue;
    const kind = away
      ? "non-participation"
      : (meaningOf(act ?? part.heading ?? "", statementKinds) ?? "special-statement");
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
  const from = found(forms.statedFrom, text)?.groups?.["who"];
  if (from !== undefined) return actorsIn(from);
  const act = actorsOf(text, forms.states);
  if (act) return act.by;
  return actorsIn(text.split(/[.:]/u)[0] ?? "").filter(
    ({ name, party }) => party !== null || (name?.includes(" ") && text.startsWith(name)),
  );
}
