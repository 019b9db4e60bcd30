/** What Ja and what Nej stands for; null where the text does not say. */
export interface VoteKey {
  yesMeans: string | null;
  noMeans: string | null;
}

const said = '[^.”"]{1,300}';
// "röstar för avslag" before "röstar nej"; not "7 röstar ja och 4", which is the result
const unvoted =
  '(?:röstar? (?:för|på) )?(?:(?!(?<!\\p{L})röst(?:ar|ade|a|er)(?!\\p{L})|voter)[^.”"\\n]){1,300}';
const form = (yes: string, between: string, no: string): RegExp =>
  new RegExp(`(?<!\\p{L})${yes}(?:${between})\\s${no}`, "iu");
const yes = `(?<yes>${said}?)`;
const no = `(?<no>${said})`;
const who = "(?:den|de|de ledamöter|ledamöter|ledamot) som";
const ballot = "(?:-röst|-proposition)?";
const votes = "(?:ska |skall |skulle )?röst(?:ar|ade|a)";
const aim =
  '(?:(?:att|för|bifall|avslag|återremiss|bordläggning|enligt)(?!\\p{L})|\\p{L}[^.,:()”"]{2,100} (?:får|ska|skall|antas|avslås|bifalls|godkänns)(?!\\p{L}))';
const opening = '(?:^|[.:,;”"] ?|\\n|(?: och| om)? att | och )';

/** How the proposition says what Ja and Nej mean, in the order tried. */
const keys: readonly RegExp[] = [
  // "Ja för bifall till förslaget och Nej för avslag på detsamma", "ja-röst till X, nej-röst till Y", and on two lines
  form(
    `ja${ballot}(?: ges)? (?:för|till) ${yes}`,
    ",? och|[,.;]|",
    `nej${ballot}(?: ges)? (?:för|till) ${no}`,
  ),
  // "Ja-röst innebär bifall och nej-röst innebär avslag", "Ja är bifall, nej är avslag"
  form(
    `ja${ballot} (?:innebär|betyder|är|=) ${yes}`,
    ",? och|[,.;]|",
    `nej${ballot} (?:innebär|betyder|är|=) ${no}`,
  ),
  // "Ja-röst: bifall till förslaget. Nej-röst: bifall till motionen.", "JA: Frågan får ställas. NEJ: Frågan får inte ställas."
  form(
    `ja${ballot}: (?<yes>${aim}[^.”"]{0,300}?)`,
    ",? och|[,.;]|",
    `nej${ballot}: (?<no>${aim}[^.”"]{0,300})`,
  ),
  // "Den som röstar ja bifaller X. Den som röstar nej bifaller Y."
  form(`${who} ${votes} ja ${yes}`, ",? och|[,.;]", `(?:${who} )?${votes} nej ${no}`),
  // "Den som stödjer X röstar ja. Den som stödjer Y röstar nej.", "den som vill X ska rösta ja och att den som vill Y röstar nej"
  form(
    `${who} ${yes} ${votes} ja`,
    "[,.;]| och",
    `(?:att )?(?:${who} |den )?(?<no>${unvoted}?) ${votes} nej`,
  ),
  // "Avslag är ja-röst och bifall är nej-röst."
  form(`(?<yes>${said}?) är ja-röst`, ",? och|[,.;]", `(?<no>${said}?) är nej-röst`),
];

/** What is said of Ja alone, or of Nej alone: a sentence of its own, or a part of one after a comma. */
const alone = (word: string): readonly RegExp[] => [
  // "Den som vill anta offerten röstar ja.", "”Den som röstar för avslag röstar nej.”"
  new RegExp(`${opening}${who} (?<means>${unvoted}?) ${votes} ${word}(?=[.,;\\n”"]| och|$)`, "iu"),
  // "Ja-röst innebär bifall till förslaget.", "Nej-röst för bifall.", "Rösta ja för att avgöra ärendet"
  new RegExp(
    `${opening}(?:en )?(?:rösta )?${word}(?:${ballot} (?:för|innebär|betyder|=)|-röst till) (?<means>${said}?)(?=[.;\\n”"]|$)`,
    "iu",
  ),
];
const onlyYes = alone("ja");
const onlyNo = alone("nej");

/** What Ja and Nej mean in a vote, in the words printed; one of them alone where only that is said. */
export function voteKeyIn(text: string): VoteKey {
  const both = firstOf(keys, text);
  return {
    yesMeans: meant(both ? both["yes"] : firstOf(onlyYes, text)?.["means"]),
    noMeans: meant(both ? both["no"] : firstOf(onlyNo, text)?.["means"]),
  };
}

const firstOf = (forms: readonly RegExp[], text: string): Record<string, string> | undefined =>
  forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);

// "återremiss Resultat 24 ja-röster", "avslag Vid omröstningen avges": where a result follows without a full stop
const result =
  /\n|\s(?:Resultat|Utfall|Röstresultat|Omröstning|Votering|Vid (?:omröstning|votering)|Med \d)/u;
// "vill avgöra ärendet i dag", "vill ha förslaget som motförslag", "röstar för bifall"
const wish = /^(?:vill(?: ha)?|röstar? (?:för|på)) /iu;

/** What stands for Ja or Nej without who wishes it and without the result that follows. */
function meant(words: string | undefined): string | null {
  const text = words?.split(result)[0]?.replace(wish, "").trim() ?? "";
  return text === "" ? null : text;
}
