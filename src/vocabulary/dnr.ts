/** Labels that stand before a case number. */
export const dnrLabels: readonly string[] = [
  "Dnr",
  "Diarienummer",
  "Diarienr",
  "Ärendenummer",
  "Ärendenr",
  "Ärende nr",
  "D nr",
  "Dnr nr",
  "Diariebeteckning",
  "Dno",
];

/** Words that part an archive code from the case number before it; the code stays in the number's text. */
export const archiveCodeWords: readonly string[] = ["Kod", "Diariekod", "Klassificering", "Dpl"];

/** Series of public print, whose numbers look like case numbers and are none: "(SOU 2023:70)". */
export const printSeries: readonly string[] = [
  "SOU",
  "Ds",
  "Prop",
  "prop",
  "SFS",
  "Dir",
  "Bet",
  "Rskr",
  "Skr",
  "HSLF",
  "SKR",
];
