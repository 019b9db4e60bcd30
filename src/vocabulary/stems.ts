import type { FieldKind, SectionKind } from "../model.js";

/** Words by which a label that the vocabulary does not hold tells its kind. The first row that is found wins. */
export type Stems<Kind> = readonly (readonly [kind: Kind, words: string])[];

/** For the labels of an item's parts: "Bedömning av konsekvenser för barn och unga" → consequences. */
export const sectionStems: Stems<SectionKind> = [
  ["consequences", "\\p{L}*konsekvens\\p{L}*|\\p{L}*perspektiv(?:et)?|barnets bästa|\\p{L}*effekter"],
  ["appeal", "(?:hur|så)\\p{L}* .*överklaga\\p{L}*|överklagande\\p{L}*|besvärs\\p{L}*"],
  ["recipients", "skickas till|sänds till|expedieras\\p{L}*|protokollsutdrag"],
  ["reservation", "reservation(?:er|en|erna)?"],
  ["statement", "protokollsanteckning(?:ar)?|röstförklaring(?:ar)?|deltar (?:inte|ej) i beslutet"],
  ["proposal", "förslag till beslut|beslutsförslag"],
  ["motions", "\\p{L}*yrkanden?"],
  ["vote", "omröstning|\\p{L}*votering"],
  ["proposition", "proposition(?:sordning)?|beslutsgång"],
  ["documents", "beslutsunderlag(?:et)?"],
  ["reasons", "bedömning|motivering|överväganden"],
  ["deliberation", "debatten?|talare|anföranden?|överläggning(?:en|ar)?"],
];

/** For the labels of the front matter: "Närvarande, ej beslutande" → substitutes. */
export const fieldStems: Stems<FieldKind> = [
  ["adjustment", "justering\\p{L}* (?:plats|tid|dag|datum)|(?:plats|tid|dag|datum) för justering\\p{L}*"],
  ["adjusters", "(?:att|utsedda?|utses|valda?) .*justera\\p{L}*"],
  ["absent", "frånvarande|förhinder"],
  ["serving-substitutes", "tjänstgörande ersättare"],
  ["substitutes", "(?:ej|icke|inte|utan) (?:beslutande|tjänstgörande)|ersättare|suppleanter"],
  ["serving", "beslutande|ledamöter"],
  [
    "others",
    "förvaltningen|kontoret|tjänste(?:män|personer)|tjänstemanna\\p{L}*|personal|föredragande|gäster|inbjudna|fackliga|övriga|allmänheten",
  ],
  ["attendance", "närvarande|deltagare"],
  ["range", "protokollet (?:avser|omfattar)|paragrafer(?:na)?"],
];
