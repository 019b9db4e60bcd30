import type { BodyKind } from "../model.js";

/**
 * The nouns that name an organ, by kind, in the definite form that minutes use ("nämnden" matches
 * "Tekniska nämnden" and "Barn- och utbildningsnämnden"). Longer words first where one ends in another.
 */
export const bodyNouns = {
  council: [
    "kommunfullmäktige",
    "regionfullmäktige",
    "landstingsfullmäktige",
    "förbundsfullmäktige",
    "stadsfullmäktige",
    "kyrkofullmäktige",
    "fullmäktige",
  ],
  executive: [
    "kommunstyrelsen",
    "regionstyrelsen",
    "landstingsstyrelsen",
    "stadsstyrelsen",
    "förvaltningsutskottet",
  ],
  committee: [
    "utskottet",
    "utskott",
    "beredningen",
    "beredning",
    "presidiet",
    "presidium",
    "delegationen",
    "arbetsgruppen",
  ],
  board: [
    "nämnden",
    "nämnd",
    "direktionen",
    "direktion",
    "kyrkorådet",
    "styrelsen",
    "styrelse",
    "rådet",
    "kommittén",
    "revisionen",
  ],
  association: [
    "årsmötet",
    "årsmöte",
    "årsstämman",
    "årsstämma",
    "stämman",
    "stämma",
    "medlemsmötet",
    "medlemsmöte",
    "sektionsmötet",
    "sektionsmöte",
    "föreningen",
    "förening",
    "sektionen",
    "klubben",
    "styrelsemöte",
    "mötet",
    "möte",
  ],
} as const satisfies Partial<Record<BodyKind, readonly string[]>>;

/** Who else decides on what a body proposes, though the words name no organ. */
export const otherDeciders: readonly string[] = [
  "landstinget",
  "medlemskommunernas fullmäktige",
  "medlemskommunernas kommunfullmäktige",
  "medlemskommunerna",
  "medlemmarna",
  "ägarna",
];

/** Words that mark a company or a joint authority by their place in a name: "Bostäder AB", "gymnasieförbund". */
export const companyMarks: readonly string[] = [
  "AB",
  "Aktiebolag",
  "aktiebolag",
  "HB",
  "bolaget",
  "kommunalförbund",
  "kommunalförbundet",
  "förbund",
  "förbundet",
  "stiftelsen",
  "stiftelse",
  "ekonomisk förening",
];

/** How the names of offices end that receive decisions: behind one of them "och" or "samt" parts two recipients. */
export const officeNouns: readonly string[] = [
  "nämnden",
  "nämnd",
  "styrelsen",
  "utskottet",
  "fullmäktige",
  "kontoret",
  "förvaltningen",
  "avdelningen",
  "enheten",
  "revisorerna",
  "revisorer",
  "revisionen",
  "rådet",
  "råd",
  "stadsdirektören",
  "direktören",
  "chefen",
  "sökanden",
  "motionären",
  "motionärerna",
  "kansliet",
  "tingsrätt",
  "länsstyrelsen",
];
