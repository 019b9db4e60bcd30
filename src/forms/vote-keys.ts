import type { Form } from "./form.js";

const said = '[^.”"]{1,300}';
// "röstar för avslag" before "röstar nej"; not "7 röstar ja och 4", which is the result
const unvoted =
  '(?:röstar? (?:för|på) )?(?:(?!(?<!\\p{L})röst(?:ar|ade|a|er)(?!\\p{L})|voter)[^.”"\\n]){1,300}';
const yes = `(?<yes>${said}?)`;
const no = `(?<no>${said})`;
const who = "(?:den|de|de ledamöter|ledamöter|ledamot) som";
const ballot = "(?:-röst|-proposition)?";
const votes = "(?:ska |skall |skulle )?röst(?:ar|ade|a)";
const aim =
  '(?:(?:att|för|bifall|avslag|återremiss|bordläggning|enligt)(?!\\p{L})|\\p{L}[^.,:()”"]{2,100} (?:får|ska|skall|antas|avslås|bifalls|godkänns)(?!\\p{L}))';
const opening = '(?:^|[.:,;”"] ?|\\n|(?: och| om)? att | och )';

const both = (yes: string, between: string, no: string): RegExp =>
  new RegExp(`(?<!\\p{L})${yes}(?:${between})\\s${no}`, "iu");

/** How the proposition says what Ja and what Nej means. */
export const voteKeys: readonly Form[] = [
  {
    pattern: both(
      `ja${ballot}(?: ges)? (?:för|till) ${yes}`,
      ",? och|[,.;]|",
      `nej${ballot}(?: ges)? (?:för|till) ${no}`,
    ),
    example: [
      "Ja för bifall till förslaget och Nej för avslag på detsamma",
      "ja-röst till Anna Eks yrkande, nej-röst till Bo Als",
      "Ja-röst för bifall\nNej-röst för avslag",
    ],
    not: "Ja för bifall till förslaget",
  },
  {
    pattern: both(
      `ja${ballot} (?:innebär|betyder|är|=) ${yes}`,
      ",? och|[,.;]|",
      `nej${ballot} (?:innebär|betyder|är|=) ${no}`,
    ),
    example: ["Ja-röst innebär bifall och nej-röst innebär avslag", "Ja är bifall, nej är avslag"],
    not: "Ja-röst innebär bifall",
  },
  {
    pattern: both(
      `ja${ballot}: (?<yes>${aim}[^.”"]{0,300}?)`,
      ",? och|[,.;]|",
      `nej${ballot}: (?<no>${aim}[^.”"]{0,300})`,
    ),
    example: [
      "Ja-röst: bifall till förslaget. Nej-röst: bifall till motionen.",
      "JA: Frågan får ställas. NEJ: Frågan får inte ställas.",
    ],
    not: "Ja: 24. Nej: 17.",
  },
  {
    pattern: both(`${who} ${votes} ja ${yes}`, ",? och|[,.;]", `(?:${who} )?${votes} nej ${no}`),
    example: "Den som röstar ja bifaller förslaget. Den som röstar nej bifaller motionen.",
    not: "7 röstar ja och 4 röstar nej",
  },
  {
    pattern: both(
      `${who} ${yes} ${votes} ja`,
      "[,.;]| och",
      `(?:att )?(?:${who} |den )?(?<no>${unvoted}?) ${votes} nej`,
    ),
    example: [
      "Den som stödjer förslaget röstar ja. Den som stödjer motionen röstar nej.",
      "den som vill anta planen ska rösta ja och att den som vill avslå den röstar nej",
    ],
    not: "Den som stödjer förslaget röstar ja.",
  },
  {
    pattern: both(`(?<yes>${said}?) är ja-röst`, ",? och|[,.;]", `(?<no>${said}?) är nej-röst`),
    example: "Avslag är ja-röst och bifall är nej-röst.",
  },
];

const byWho = (word: string): RegExp =>
  new RegExp(`${opening}${who} (?<means>${unvoted}?) ${votes} ${word}(?=[.,;\\n”"]| och|$)`, "iu");
const byBallot = (word: string): RegExp =>
  new RegExp(
    `${opening}(?:en )?(?:rösta )?${word}(?:${ballot} (?:för|innebär|betyder|=)|-röst till) (?<means>${said}?)(?=[.;\\n”"]|$)`,
    "iu",
  );

/** What is said of Ja alone: a sentence of its own, or a part of one after a comma. */
export const yesKeys: readonly Form[] = [
  { pattern: byWho("ja"), example: "Den som vill anta offerten röstar ja.", not: "7 röstar ja." },
  {
    pattern: byBallot("ja"),
    example: ["Ja-röst innebär bifall till förslaget.", "Rösta ja för att avgöra ärendet"],
    not: "Ja-röster: 24",
  },
];

/** What is said of Nej alone. */
export const noKeys: readonly Form[] = [
  { pattern: byWho("nej"), example: "”Den som röstar för avslag röstar nej.”", not: "4 röstar nej." },
  { pattern: byBallot("nej"), example: "Nej-röst för bifall.", not: "Nej-röster: 17" },
];

/** What stands around the meaning and is none of it. */
export const aroundVoteKeys = {
  /** Where a result follows without a full stop. */
  result: {
    pattern: /\n|\s(?:Resultat|Utfall|Röstresultat|Omröstning|Votering|Vid (?:omröstning|votering)|Med \d)/u,
    example: ["återremiss Resultat 24 ja-röster", "avslag Vid omröstningen avges"],
    not: "att valet sker med sluten omröstning",
  },
  /** Who votes so, by what they wish. */
  wish: {
    pattern: /^(?:vill(?: ha)?|röstar? (?:för|på)) /iu,
    example: ["vill avgöra ärendet i dag", "vill ha förslaget som motförslag", "röstar för bifall"],
    not: "bifaller förslaget",
  },
} as const satisfies Record<string, Form>;
