import { leadingBody } from "../lex/body.js";
import { fullNamePattern, partyPattern } from "../lex/name.js";
import type { Beslut } from "../model.js";
import { itemName } from "./item-name.js";
import type { Check } from "./rule.js";

/** Who was elected, and to what. */
export const electionRules: readonly Check[] = [
  {
    id: "election-without-name",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs) {
        const [only] = one.beslut;
        if (only && one.beslut.length === 1 && namesNobody(only))
          found([only.lines[0], only.lines[0]], { item: itemName(one) });
      }
    },
  },
  {
    id: "election-without-seat",
    check: ({ paragraphs }, found) => {
      for (const one of paragraphs.filter(({ title }) => bareTitle.test(title)))
        for (const { lead, points } of one.beslut)
          for (const { text, lines } of lead === null ? points : []) {
            const name = elected.exec(text.slice(leadingBody(text)?.to ?? 0))?.groups?.["name"];
            if (name !== undefined) found(lines, { item: itemName(one), name });
          }
    },
  },
];

// "att utse justerare", "Till ledamot väljs", "Nämnden väljer ersättare."
const elects =
  /^(?:att (?:utse|välja)|till [^.]{3,80} (?:väljs|valdes|utses|utsågs)|(?:\p{L}+ ){1,4}(?:väljer|valde|utser|utsåg))(?! att)(?!\p{L})/iu;
// whoever is not named but known: the one who sits, the proposal, the presidium; and what is no election
const known =
  /vakant|enligt|förslag|bilaga|lista|omval|omvälj|sittande|nuvarande|ordförande|presidi|samtliga|styrelse|tjänst|direktör|chef|uppdra|begär|länsstyrelse|ombud|leverantör|alternativ|\d|[,;:] /iu;

/** True for one sentence that elects and holds no word that might be a name. */
function namesNobody({ lead, points }: Beslut): boolean {
  const [only] = points;
  const text = `${lead ?? ""} ${only?.text ?? ""}`.trim();
  if (points.length !== 1 || only?.action !== "elect" || !elects.test(only.text)) return false;
  const rest = text.slice(leadingBody(text)?.to ?? 0).replace(/^\P{L}*\p{L}+/u, "");
  return !/\p{Lu}/u.test(rest) && !known.test(rest);
}

// "Val", "Valärenden": the title says nothing of the office
const bareTitle = /^val(?:ärenden?)?$/iu;

// "Anna Ek (S) väljs.", " väljer Anna Ek (S)."
const elected = new RegExp(
  `^(?: (?:väljer|valde|utser|utsåg) )?(?<name>${fullNamePattern})(?: \\((?:${partyPattern})\\))?(?: (?:väljs|valdes|utses|utsågs))?\\.?$`,
  "u",
);
