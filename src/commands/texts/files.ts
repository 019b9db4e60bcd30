/** What the command line says of files, streams and its own errors: id → Swedish, English. */
export const files = {
  "cannot-read": { sv: "{path}: {reason}", en: "{path}: {reason}" },
  "cannot-write": { sv: "{path} kunde inte skrivas: {reason}", en: "{path} could not be written: {reason}" },
  "cannot-write-stream": {
    sv: "Det gick inte att skriva till {stream}: {reason}",
    en: "Writing to {stream} failed: {reason}",
  },
  collision: {
    sv: "`{first}` och `{second}` skulle båda bli `{path}`. Inget skrevs. Ge dem olika namn, eller kör dem med var sin --out.",
    en: "`{first}` and `{second}` would both become `{path}`. Nothing was written. Give them different names, or run each with its own --out.",
  },
  "reason-missing": { sv: "filen finns inte.", en: "no such file." },
  "reason-no-match": { sv: "ingen fil passar mönstret.", en: "no file matches the pattern." },
  "reason-no-documents": { sv: "mappen har inga .md-filer.", en: "the folder has no .md files." },
  "reason-all-ignored": {
    sv: "allt är undantaget av .protokollignore eller konfigurationen. --no-ignore läser det ändå.",
    en: "everything is ignored by .protokollignore or the configuration. Use --no-ignore to read it anyway.",
  },
  "reason-folder": { sv: "det är en mapp, inte en fil.", en: "it is a folder, not a file." },
  "reason-not-a-folder": {
    sv: "det finns en fil där en mapp väntades.",
    en: "there is a file where a folder was expected.",
  },
  "reason-special-file": {
    sv: "det är inte en vanlig fil utan ett rör eller en enhet.",
    en: "it is not a regular file but a pipe or a device.",
  },
  "reason-link": {
    sv: "det är en länk, och länkar skrivs inte över. Ta bort den först.",
    en: "it is a link, and links are not overwritten. Remove it first.",
  },
  "reason-folder-link": {
    sv: "mappen är en länk som leder ut ur --out.",
    en: "the folder is a link that leads outside --out.",
  },
  "reason-link-loop": { sv: "länken leder tillbaka till sig själv.", en: "the link leads back to itself." },
  "reason-input-itself": {
    sv: "filen är ett av dokumenten som ska läsas.",
    en: "the file is one of the inputs.",
  },
  "reason-too-large": { sv: "filen är större än 16 MiB.", en: "the file is larger than 16 MiB." },
  "reason-no-permission": { sv: "du saknar rättighet till den.", en: "permission denied." },
  "reason-name-too-long": { sv: "namnet är för långt.", en: "the name is too long." },
  "reason-disk-full": { sv: "disken är full.", en: "the disk is full." },
  "reason-read-only": { sv: "disken är skrivskyddad.", en: "the disk is read-only." },
  "reason-too-many-files": {
    sv: "för många filer är öppna samtidigt.",
    en: "too many files are open at once.",
  },
  "reason-io-error": { sv: "systemfel {detail}.", en: "system error {detail}." },
  "our-bug": {
    sv: "{path}: fel i protokoll, inte i dokumentet: {reason}. Dokumentet hoppades över. Anmäl felet, gärna med filen.",
    en: "{path}: a bug in protokoll, not in the document: {reason}. The document was skipped. Please report it, with the file if you can.",
  },
  "our-bug-model": {
    sv: "modellen bryter mot schemat vid {pointer} ({reason})",
    en: "the model violates the schema at {pointer} ({reason})",
  },
  "our-bug-run": {
    sv: "Fel i protokoll: {reason}. Anmäl det gärna.",
    en: "A bug in protokoll: {reason}. Please report it.",
  },
  "reading-terminal": {
    sv: "Läser från tangentbordet; avsluta med Ctrl-D.",
    en: "Reading from the keyboard; end with Ctrl-D.",
  },
  "standard-output": { sv: "standard ut", en: "standard output" },
  "standard-error": { sv: "standard fel", en: "standard error" },
} as const;
