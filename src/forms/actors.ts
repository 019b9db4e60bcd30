import { partyNames } from "../vocabulary/parties.js";
import type { Form } from "./form.js";

const names = Object.keys(partyNames)
  .sort((a, b) => b.length - a.length)
  .join("|");
const groups =
  "ledamöterna|ledamöter|ledamot|ledamoten|representanterna|representanter|företrädarna|företrädare|gruppen|grupperna|partigruppen|partigrupperna|gruppledarna";
const code = "\\(?(?:S|M|SD|C|V|KD|MP|L|FP)\\)?";

/** How those who act are named besides by their own names. */
export const actorForms = {
  /** Words before a list of parties that speak for them as groups. */
  group: {
    pattern: new RegExp(`^(?:samtliga |alla |övriga )?(?:${groups}) (?:från|för|i) (?<list>.+)$`, "iu"),
    example: [
      "Ledamöterna från M, D och KD",
      "Samtliga ledamöter från (S)",
      "Representanterna för Centerpartiet och Miljöpartiet",
    ],
    not: "Ledamöterna yrkar bifall",
  },
  /** Such words joined to the parties. */
  hyphened: {
    pattern:
      /^(?<list>\p{Lu}{1,4}-?(?:(?:, | och | samt )\p{Lu}{1,4}-?){0,9})(?:ledamöterna|grupperna|gruppen|gruppens ledamöter|gruppernas ledamöter)$/u,
    example: ["S-, V- och MP-ledamöterna", "SD- och C-grupperna", "S-gruppen"],
    not: "Arbetsgruppen",
  },
  /** Bare abbreviations of parties in the national assemblies. */
  codes: {
    pattern: new RegExp(`^${code}(?:, ${code})*(?: (?:och|samt) ${code})?$`, "u"),
    example: ["V", "(V)", "M, KD och L"],
    not: "Anna Ek (V)",
  },
  /** Before those of a group who do not act with it. */
  except: {
    pattern: / med undantag (?:av|för) /u,
    example: "Ledamöterna från M och SD med undantag av Bo Al (M)",
  },
  partyName: {
    pattern: new RegExp(
      `(?<!\\p{L})(?<name>${names})(?:s(?= (?:\\p{L}{0,20}grupp|ledamöter|representanter)(?!\\p{L})))?(?!\\p{L})`,
      "iu",
    ),
    example: ["Centerpartiet", "Miljöpartiets grupp"],
    not: ["Miljöpartiets förslag", "centerpartistisk"],
  },
  /** Between the parties of a list, or at its end. */
  betweenParties: {
    pattern: /-?(?:, ?| och | samt )|-$/u,
    example: ["S-, V", "Centerpartiet och Miljöpartiet", "MP-"],
    not: "S-gruppen",
  },
  /** Between a verb and those who do what it says. */
  behindVerb: {
    pattern: /^ (?:sig|därför|även|också)(?!\p{L})/u,
    example: [" sig Anna Ek (S)", " därför Bo Al (M)"],
    not: " Sigrid By (C)",
  },
  /** The end of those who are named behind a verb. */
  whatFollows: {
    pattern: / (?:till förmån|mot|att|bifall|avslag|en |ett |på grund)/u,
    example: [
      "Anna Ek (S) till förmån för eget yrkande",
      "Bo Al (M) mot beslutet",
      "Cia By (C) ett särskilt yttrande",
    ],
    not: "Anna Ek (S) och Bo Al (M)",
  },
  /** Those who join. */
  agreeing: {
    pattern: /med instämmande (?:av|från) (?<who>.{1,300}?)(?=,? (?:att|yrkar|bifall|till)(?!\p{L})|[.]|$)/u,
    example: "Anna Ek (S) yrkar, med instämmande av Bo Al (S), att motionen bifalls.",
    not: "Bo Al (S) instämmer.",
  },
} as const satisfies Record<string, Form>;
