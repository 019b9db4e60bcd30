import type { FieldKind, SectionKind } from "../model.js";

/** Words by which a label that the vocabulary does not hold tells its kind. The first row that is found wins. */
export type Stems<Kind> = readonly (readonly [kind: Kind, words: string])[];

/** For the labels of an item's parts: "Bedömning av konsekvenser för barn och unga" → consequences. */
export const sectionStems: Stems<SectionKind> = [
  [
    "consequences",
    "\\p{L}{0,30}konsekvens\\p{L}{0,30}|\\p{L}{0,30}perspektiv(?:et)?|barnets bästa|\\p{L}{0,30}effekter",
  ],
  [
    "appeal",
    "(?:hur|så)\\p{L}{0,30} .{0,60}överklaga\\p{L}{0,30}|överklagande\\p{L}{0,30}|besvärs\\p{L}{0,30}",
  ],
  ["recipients", "skickas till|sänds till|expedieras\\p{L}{0,30}|protokollsutdrag"],
  ["reservation", "reservation(?:er|en|erna)?"],
  ["statement", "protokollsanteckning(?:ar)?|röstförklaring(?:ar)?|deltar (?:inte|ej) i beslutet"],
  ["proposal", "förslag till beslut|beslutsförslag"],
  ["motions", "\\p{L}{0,30}yrkanden?"],
  ["vote", "omröstning|\\p{L}{0,30}votering"],
  ["proposition", "proposition(?:sordning)?|beslutsgång"],
  ["documents", "beslutsunderlag(?:et)?"],
  ["reasons", "bedömning|motivering|överväganden"],
  ["deliberation", "debatten?|talare|anföranden?|överläggning(?:en|ar)?"],
];

/** For the labels of the front matter: "Närvarande, ej beslutande" → substitutes. */
export const fieldStems: Stems<FieldKind> = [
  [
    "adjustment",
    "justering\\p{L}{0,30} (?:plats|tid|dag|datum)|(?:plats|tid|dag|datum) för justering\\p{L}{0,30}",
  ],
  ["adjusters", "(?:att|utsedda?|utses|valda?) .{0,60}justera\\p{L}{0,30}"],
  ["absent", "frånvarande|förhinder"],
  ["serving-substitutes", "tjänstgörande ersättare"],
  ["substitutes", "(?:ej|icke|inte|utan) (?:beslutande|tjänstgörande)|ersättare|suppleanter"],
  ["serving", "beslutande|\\p{L}{0,20}ledam(?:öter|ot)|(?:med|ha\\p{L}*) rösträtt|röstberättigade"],
  [
    "others",
    "förvaltningen|kontoret|tjänste(?:män|personer)|tjänstemanna\\p{L}{0,30}|personal|föredragande|gäster|inbjudna|fackliga|övriga|(?:dessutom|även|också) närvarande|allmänheten",
  ],
  ["others", "adjungera(?:d|de)"],
  ["attendance", "närvarande|deltagare|närvarade"],
  ["range", "protokollet (?:avser|omfattar)|paragrafer(?:na)?"],
];
