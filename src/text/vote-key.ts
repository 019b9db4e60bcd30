/** What Ja and what Nej stands for; null where the text does not say. */
export interface VoteKey {
  yesMeans: string | null;
  noMeans: string | null;
}

const said = '[^.”"]{1,300}';
// not "7 röstar ja och 4" before "röstar nej": that is the result
const unvoted = '(?:(?!röst|voter)[^.”"]){1,300}';
const form = (yes: string, between: string, no: string): RegExp =>
  new RegExp(`(?<!\\p{L})${yes}(?:${between})\\s${no}`, "iu");
const yes = `(?<yes>${said}?)`;
const no = `(?<no>${said})`;
const who = "(?:den|de|de ledamöter|ledamöter|ledamot) som";
const votes = "(?:ska |skall |skulle )?röst(?:ar|ade|a)";
const aim = "(?:att|för|bifall|avslag|återremiss|bordläggning|enligt)(?!\\p{L})";

/** How the proposition says what Ja and Nej mean, in the order tried. */
const keys: readonly RegExp[] = [
  // "Ja för bifall till förslaget och Nej för avslag på detsamma", "ja-röst till X, nej-röst till Y", and on two lines
  form(
    `ja(?:-röst)?(?: ges)? (?:för|till) ${yes}`,
    ",? och|[,.;]|",
    `nej(?:-röst)?(?: ges)? (?:för|till) ${no}`,
  ),
  // "Ja-röst innebär bifall och nej-röst innebär avslag", "Ja är bifall, nej är avslag"
  form(
    `ja(?:-röst)? (?:innebär|betyder|är|=) ${yes}`,
    ",? och|[,.;]|",
    `nej(?:-röst)? (?:innebär|betyder|är|=) ${no}`,
  ),
  // "Ja-röst: bifall till förslaget. Nej-röst: bifall till motionen."
  form(
    `ja(?:-röst)?: (?<yes>${aim}[^.”"]{0,300}?)`,
    ",? och|[,.;]|",
    `nej(?:-röst)?: (?<no>${aim}[^.”"]{0,300})`,
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

// "Den som vill anta offerten röstar ja." with nothing said of Nej, "Ja-röst innebär bifall till förslaget."
const onlyYes: readonly RegExp[] = [
  /(?:^|[.:] |\n)den som (?<means>[^.”"\n]{1,300}?) (?:ska |skall )?röstar? ja(?=[.\n]|$)/iu,
  /(?:^|[.:] |\n)ja-röst (?:innebär|betyder) (?<means>[^.”"\n]{1,300})(?=[.\n]|$)/iu,
];
// "Den som inte vill det röstar nej."
const onlyNo: readonly RegExp[] = [
  /(?:^|[.:] |\n)den som (?<means>[^.”"\n]{1,300}?) (?:ska |skall )?röstar? nej(?=[.\n]|$)/iu,
  /(?:^|[.:] |\n)nej-röst (?:innebär|betyder) (?<means>[^.”"\n]{1,300})(?=[.\n]|$)/iu,
];

/** What Ja and Nej mean in a vote, in the words printed; one of them alone where only that is said. */
export function voteKeyIn(text: string): VoteKey {
  const match = firstOf(keys, text);
  if (match) return { yesMeans: match["yes"]?.trim() ?? null, noMeans: match["no"]?.trim() ?? null };
  const yesMeans = firstOf(onlyYes, text)?.["means"] ?? null;
  return { yesMeans, noMeans: firstOf(onlyNo, text)?.["means"] ?? null };
}

const firstOf = (forms: readonly RegExp[], text: string): Record<string, string> | undefined =>
  forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
