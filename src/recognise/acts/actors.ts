import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import type { Actor } from "../../model.js";
import { groupWords, partyNames } from "../../vocabulary/parties.js";

const groups = groupWords.join("|");
const names = Object.keys(partyNames)
  .sort((a, b) => b.length - a.length)
  .join("|");

// "Ledamöterna från M, D och KD", "Samtliga ledamöter från (S)", "Representanterna för Centerpartiet och Miljöpartiet"
const group = new RegExp(`^(?:samtliga |alla |övriga )?(?:${groups}) (?:från|för|i) (?<list>.+)$`, "iu");
// "S-, V- och MP-ledamöterna", "SD- och C-grupperna", "S-gruppen"
const hyphened =
  /^(?<list>\p{Lu}{1,4}-?(?:(?:, | och | samt )\p{Lu}{1,4}-?){0,9})(?:ledamöterna|grupperna|gruppen|gruppens ledamöter|gruppernas ledamöter)$/u;
// "V", "(V)", "M, KD och L": bare abbreviations of parties in the national assemblies
const code = "\\(?(?:S|M|SD|C|V|KD|MP|L|FP)\\)?";
const codes = new RegExp(`^${code}(?:, ${code})*(?: (?:och|samt) ${code})?$`, "u");
// "Ledamöterna från M och SD | med undantag av Bo Al (M)"
const except = / med undantag (?:av|för) /u;
// "Centerpartiet", "Miljöpartiets grupp"
const partyName = new RegExp(
  `(?<!\\p{L})(?<name>${names})(?:s(?= (?:\\p{L}{0,20}grupp|ledamöter|representanter)(?!\\p{L})))?(?!\\p{L})`,
  "giu",
);

/**
 * Those whom the subject of a sentence names, in order: persons with their parties, and party groups, which have
 * no name: "Ledamöterna från SD" → name null, party SD. Nobody where the text names nobody.
 */
export function actorsIn(subject: string): Actor[] {
  const [text = ""] = subject.trim().replace(/[,:]$/u, "").split(except, 1);
  const list = group.exec(text)?.groups?.["list"] ?? hyphened.exec(text)?.groups?.["list"];
  if (list !== undefined) return partiesIn(list).map((party) => ({ name: null, party }));
  if (codes.test(text)) return partiesIn(text).map((party) => ({ name: null, party }));
  const named = peopleIn(text).filter(({ name, party }) => name.includes(" ") || party !== null);
  const people = named.map(({ name, party }): Actor => ({ name, party }));
  const spoken = [...text.matchAll(partyName)].map(
    (match): Actor => ({
      name: null,
      party: partyNames[match.groups?.["name"]?.toLowerCase() ?? ""] ?? null,
    }),
  );
  return [...spoken, ...people.filter(({ name }) => !Object.hasOwn(partyNames, (name ?? "").toLowerCase()))];
}

/** The parties of a list, by abbreviation or name. */
function partiesIn(list: string): string[] {
  return list.split(/-?(?:, ?| och | samt )|-$/u).flatMap((one) => {
    const { name = "", code } =
      /^(?<name>[^(]*?) ?(?:\((?<code>\p{L}{1,4}|-)\))?-?$/u.exec(one.trim())?.groups ?? {};
    if (code !== undefined) return partyOf(code) ?? [];
    const word = name;
    const party = partyNames[word.toLowerCase()] ?? (/^\p{Lu}/u.test(word) ? partyOf(word) : undefined);
    return party === undefined ? [] : [party];
  });
}
