/** What `check` says of baselines, fixes, and documents that git calls changed: id → Swedish, English. */
export const adoption = {
  "option-statistics": {
    sv: "visa antalet anmärkningar för varje regel i stället för anmärkningarna",
    en: "show the number of findings for each rule instead of the findings",
  },
  "option-fix": {
    sv: "rätta direkt i filerna det som kan rättas utan att innehållet ändras",
    en: "apply safe fixes in place",
  },
  "option-diff": {
    sv: "visa vad --fix skulle ändra, utan att skriva något",
    en: "show what --fix would change, without writing anything",
  },
  "option-baseline": {
    sv: "fil med kända anmärkningar som inte ska visas",
    en: "file of known findings to leave out of the report",
  },
  "option-update-baseline": {
    sv: "skriv om baslinjen med alla anmärkningar som finns nu",
    en: "rewrite the baseline with all current findings",
  },
  "option-changed": {
    sv: "bara dokument som är ändrade enligt git sedan ref (förval: HEAD); regler som jämför dokument körs inte",
    en: "only documents changed in git since ref (default: HEAD); rules that compare documents are not run",
  },
  "option-allow-empty": {
    sv: "slutkod 0 också när en mapp eller ett mönster inte ger något dokument",
    en: "exit 0 even if a folder or a glob matches no documents",
  },
  "value-ref": { sv: "ref", en: "ref" },
  "baseline-broken": {
    sv: "Baslinjen {path} går inte att läsa: {reason}. Skriv om den med --update-baseline.",
    en: "The baseline {path} cannot be read: {reason}. Rewrite it with --update-baseline.",
  },
  "update-without-baseline": {
    sv: "--update-baseline skriver om filen som anges med --baseline. Lägg till --baseline FIL.",
    en: "--update-baseline rewrites the file given with --baseline. Add --baseline FILE.",
  },
  "baseline-written": {
    sv: "skrev {path}. Kända anmärkningar: {count}.",
    en: "wrote {path}. Known findings: {count}.",
  },
  "baseline-gone": {
    sv: "{path} innehåller anmärkningar som inte längre finns ({count}). Skriv om filen med --update-baseline.",
    en: "{path} lists findings that no longer occur ({count}). Rewrite the file with --update-baseline.",
  },
  "not-changed": {
    sv: "Inget dokument är ändrat sedan {word}.",
    en: "No document has changed since {word}.",
  },
  "changed-unknown": {
    sv: "git kunde inte ta fram vad som är ändrat sedan {word}: {reason}",
    en: "git could not list the changes since {word}: {reason}",
  },
  "fix-stdin": {
    sv: "--fix ändrar i filer och kan inte rätta standard in. Spara texten i en fil, eller visa ändringarna med --diff.",
    en: "--fix changes files and cannot fix standard input. Save the text in a file, or show the changes with --diff.",
  },
  fixed: { sv: "rättade {path}: {rules}", en: "fixed {path}: {rules}" },
  "diff-encoding": {
    sv: "{path}: bara teckenkodningen skulle ändras, till UTF-8",
    en: "{path}: only the encoding would change, to UTF-8",
  },
  "fix-left": {
    sv: "{path}: {rules} kan inte rättas utan att protokollets innehåll ändras",
    en: "{path}: {rules} cannot be fixed without changing what the minutes say",
  },
} as const;
