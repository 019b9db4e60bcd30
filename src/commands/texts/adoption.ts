/** What `check` says of baselines, fixes, and documents that git calls changed: id → Swedish, English. */
export const adoption = {
  "option-statistics": {
    sv: "i stället för anmärkningarna: hur ofta varje regel har något att säga",
    en: "in place of the findings: how often each rule speaks",
  },
  "option-fix": {
    sv: "rätta i filerna det som kan rättas utan att innehållet ändras",
    en: "mend in the files what can be mended without a change in what they say",
  },
  "option-diff": {
    sv: "visa vad --fix skulle rätta, och skriv ingenting",
    en: "show what --fix would mend, and write nothing",
  },
  "option-baseline": {
    sv: "fil med kända anmärkningar, som inte visas igen",
    en: "file of known findings, which are not shown again",
  },
  "option-update-baseline": {
    sv: "skriv om filen så att den känner allt som finns nu",
    en: "write that file anew, so that it knows all that is there now",
  },
  "option-changed": {
    sv: "bara dokument som är ändrade enligt git, sedan ref (HEAD om ingen sägs); regler över flera dokument vilar",
    en: "only documents that git calls changed, since ref (HEAD unless said); rules over several documents rest",
  },
  "option-allow-empty": {
    sv: "slutkod 0 också när en mapp eller ett mönster inte gav något dokument",
    en: "exit code 0 also where a folder or a glob gave no document",
  },
  "value-ref": { sv: "ref", en: "ref" },
  "baseline-broken": {
    sv: "Baslinjen {path} går inte att läsa: {reason}. Skriv om den med --update-baseline.",
    en: "The baseline {path} cannot be read: {reason}. Write it anew with --update-baseline.",
  },
  "update-without-baseline": {
    sv: "--update-baseline skriver om filen som --baseline namnger. Lägg till --baseline FIL.",
    en: "--update-baseline writes the file that --baseline names. Add --baseline FILE.",
  },
  "baseline-written": {
    sv: "skrev {path}. Kända anmärkningar: {count}.",
    en: "wrote {path}. Known findings: {count}.",
  },
  "baseline-gone": {
    sv: "{path} känner anmärkningar som inte längre finns ({count}). Skriv om filen med --update-baseline.",
    en: "{path} knows findings that are no more ({count}). Write the file anew with --update-baseline.",
  },
  "not-changed": {
    sv: "Inget dokument är ändrat sedan {word}.",
    en: "No document has changed since {word}.",
  },
  "changed-unknown": {
    sv: "git kunde inte säga vad som är ändrat sedan {word}: {reason}",
    en: "git could not tell what has changed since {word}: {reason}",
  },
  "fix-stdin": {
    sv: "--fix skriver i filer och kan inte rätta standard in. Spara texten i en fil, eller se med --diff vad som skulle rättas.",
    en: "--fix writes in files and cannot mend standard input. Save the text in a file, or see with --diff what would be mended.",
  },
  fixed: { sv: "rättade {path}: {rules}", en: "mended {path}: {rules}" },
  "diff-encoding": {
    sv: "{path}: bara teckenkodningen skulle ändras, till UTF-8",
    en: "{path}: only the encoding would change, to UTF-8",
  },
  "fix-left": {
    sv: "{path}: {rules} kan inte rättas utan att protokollets innehåll ändras",
    en: "{path}: {rules} cannot be mended without a change in what the minutes say",
  },
} as const;
