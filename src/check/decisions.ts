import { decisionForms } from "../forms/decisions.js";
import { fits } from "../forms/form.js";
import { referenceForms as forms } from "../forms/references.js";
import { bodiesIn, leadingBody } from "../lex/body.js";
import { isLead } from "../lex/wording.js";
import type { Beslut, Lines, Paragraph } from "../model.js";
import { hasFact } from "./facts.js";
import { itemName } from "./item-name.js";
import { isContinued, isFormal } from "./items.js";
import type { Check } from "./rule.js";

/** What was decided (KL 5:67). */
export const decisionRules: readonly Check[] = [
  {
    id: "no-decision",
    check: ({ meeting, paragraphs }, found, { facts }) => {
      // the Act says nothing of associations and companies, nor of a body that was not recognised
      if (["association", "company", "other"].includes(meeting.bodyKind)) return;
      for (const one of paragraphs) {
        const line = one.lines[0];
        // text under an item without a title may begin with it
        const isUnsure = one.title === "" || hasFact(facts, one, "decision-likely");
        const isSilent = one.beslut.length === 0 && !isFormal(one) && !isUnsure && !emptyDecision(one);
        if (isSilent && !isTakenUpAgain(one, paragraphs)) found([line, line], { item: itemName(one) });
      }
    },
  },
  {
    id: "decision-empty",
    check: ({ paragraphs, furniture }, found) => {
      for (const one of paragraphs) {
        const empty = emptyDecision(one);
        // a heading that groups items may be the decision, printed as a heading
        const isSure = !furniture.some(
          ({ kind, lines }) => kind === "group-heading" && isBelow(lines, empty),
        );
        if (empty && isSure) found([empty.line, empty.line], { text: empty.text, item: itemName(one) });
      }
    },
  },
  {
    id: "decision-of-another-item",
    check: ({ paragraphs }, found) => {
      const numbers = new Set(paragraphs.map(({ number }) => number));
      for (const one of paragraphs)
        for (const { heading, text, lines } of one.sections) {
          const label = heading ?? text;
          const number = Number(forms.decisionOf.pattern.exec(label)?.groups?.["number"]);
          if (number !== one.number && one.number !== null && numbers.has(number))
            found([lines[0], lines[0]], { text: label, number, item: itemName(one) });
        }
    },
  },
  {
    id: "proposal-without-addressee",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs)
        for (const beslut of one.beslut) {
          const by = proposer(beslut);
          if (by !== undefined) found(firstLine(beslut), { item: itemName(one), by });
        }
    },
  },
];

/** True where a later item carries on with the matter: "Mål och budget 2025, forts." */
function isTakenUpAgain({ title, dnr }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  const numbers = dnr.map(({ text }) => text);
  return paragraphs.some(
    (other) =>
      isContinued(other) &&
      (other.title.startsWith(title) || other.dnr.some(({ text }) => numbers.includes(text))),
  );
}

/** A label or a lead with nothing under it, in an item without any other decision. */
function emptyDecision({ sections, beslut }: Paragraph): { line: number; text: string } | undefined {
  const lead = beslut[0];
  if (lead && beslut.length === 1 && isBare(lead))
    return { line: lead.lines[0], text: lead.points[0]?.text ?? "" };
  const at = sections.findIndex(({ kind, text }) => kind === "decision" && text === "");
  const empty = sections[at];
  // what stands under a label that nobody knows may be the decision
  const isSure = sections[at + 1]?.kind !== "other";
  return empty?.heading && beslut.length === 0 && isSure
    ? { line: empty.lines[0], text: empty.heading }
    : undefined;
}

const isBelow = ([line]: Lines, above: { line: number } | undefined): boolean =>
  above !== undefined && line > above.line && line <= above.line + 3;

/** True for "Nämnden beslutar att" or "Mötet valde" and nothing more; what "Mötet godkände" the title may say. */
function isBare({ lead, points: [only, ...others] }: Beslut): boolean {
  if (lead !== null || only === undefined || others.length > 0) return false;
  return isLead(only.text) && (only.action === "elect" || fits(decisionForms.openEnd, only.text));
}

/** The body that proposes without a word on who shall decide; undefined where another body is named. */
function proposer({ kind, lead, points }: Beslut): string | undefined {
  const first = lead ?? points[0]?.text ?? "";
  const body = leadingBody(first);
  if (kind !== "decision" || body === undefined || !fits(forms.proposes, first.slice(body.to)))
    return undefined;
  const rest = [first.slice(body.to), ...points.slice(lead === null ? 1 : 0).map(({ text }) => text)];
  return rest.some((text) => bodiesIn(text).length > 0) ? undefined : body.name;
}

const firstLine = ({ lines }: Beslut): Lines => [lines[0], lines[0]];
