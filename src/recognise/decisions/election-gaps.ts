import type { FoundFact } from "../../facts.js";
import { electionGapForms as forms } from "../../forms/election-gaps.js";
import { fits } from "../../forms/form.js";
import { fullNamePattern, partyPattern } from "../../forms/names.js";
import { leadingBody } from "../../lex/body.js";
import type { Beslut } from "../../model.js";

/** What the elections of an item leave out: whom, where it decides nothing else, and what to. */
export function electionGapsOf(title: string, besluten: readonly Beslut[]): FoundFact[] {
  return [...ofNobody(besluten), ...(fits(forms.bareTitle, title) ? besluten.flatMap(toNothing) : [])];
}

function ofNobody([only, ...others]: readonly Beslut[]): FoundFact[] {
  return only && others.length === 0 && namesNobody(only)
    ? [{ fact: "election-of-nobody", lines: [only.lines[0], only.lines[0]], words: "" }]
    : [];
}

/** True for one sentence that elects and holds no word that might be a name. */
function namesNobody({ lead, points }: Beslut): boolean {
  const [only] = points;
  const text = `${lead ?? ""} ${only?.text ?? ""}`.trim();
  if (points.length !== 1 || only?.action !== "elect" || !fits(forms.elects, only.text)) return false;
  const rest = text.slice(leadingBody(text)?.to ?? 0).replace(/^\P{L}*\p{L}+/u, "");
  return !/\p{Lu}/u.test(rest) && !fits(forms.known, rest);
}

const personAlone = new RegExp(`^(?<name>${fullNamePattern})(?: \\((?:${partyPattern})\\))?\\.?$`, "u");

/** The points that are an elected person and no more. */
function toNothing({ lead, points }: Beslut): FoundFact[] {
  return (lead === null ? points : []).flatMap(({ text, lines }): FoundFact[] => {
    const person = text
      .slice(leadingBody(text)?.to ?? 0)
      .replace(forms.before.pattern, "")
      .replace(forms.behind.pattern, "");
    const words = personAlone.exec(person)?.groups?.["name"];
    return words === undefined ? [] : [{ fact: "election-to-nothing", lines, words }];
  });
}
