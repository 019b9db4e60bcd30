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
