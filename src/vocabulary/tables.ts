/** What the columns of attendance lists and rolls of votes are called, in the form that labels are compared in. */
export const columnWords = {
  name: [
    "ledamot",
    "ledamöter",
    "namn",
    "beslutande",
    "närvarande ledamöter",
    "ordinarie ledamot",
    "efternamn",
    "efternamn, förnamn",
    "efternamn förnamn",
  ],
  given: ["förnamn", "tilltalsnamn"],
  party: ["parti", "partibeteckning"],
  present: ["närvarande", "närvaro", "närv", "upprop"],
  serves: ["tjg", "tjänstgör", "tjänstgjort", "tjänstg"],
  idle: ["ej tjg", "ej tjänstgörande", "ej tjänstgör", "ej tjänstgjort", "ej tjänstg", "icke tjg"],
  absent: ["frånvarande", "frånv", "frånvaro"],
  substitute: ["tjänstgörande ersättare", "tjg ersättare", "tjg ers", "ersätts av", "ersatt av"],
  beside: ["ersättare", "suppleant", "suppleanter"],
  role: ["funktion", "uppdrag", "roll", "befattning", "titel"],
  yes: ["ja"],
  no: ["nej"],
  abstain: ["avstår", "avstod", "avst"],
  vote: ["röst", "röstar", "röstade", "resultat"],
  replaces: ["för", "ersätter", "tjänstgör för", "i stället för", "tjg för"],
  paragraphs: ["paragraf", "paragrafer", "§", "§§"],
  time: ["tid"],
  note: ["anmärkning", "notering", "kommentar", "anm"],
} as const satisfies Record<string, readonly string[]>;

/** A column's meaning. */
export type ColumnMeaning = keyof typeof columnWords;

/** How a cell under "Röst" says how somebody voted. */
export const voteWords = {
  yes: ["ja", "j"],
  no: ["nej", "n"],
  abstain: ["avstår", "avstod", "avst", "blank"],
  absent: ["frånvarande", "frånv", "f"],
} as const;

/** How a cell says that somebody was there, and that not. */
export const presenceMarks = {
  yes: ["x", "ja", "j", "närvarande", "1"],
  no: ["nej", "n", "frånvarande", "f", "-", "–", "0"],
} as const;
