/** What the command line says of a command line that it cannot follow: id → Swedish, English. */
export const usage = {
  "unknown-command": {
    sv: "Kommandot `{word}` finns inte.{hint} Kommandon: {known}.",
    en: "Unknown command `{word}`.{hint} Commands: {known}.",
  },
  "unknown-option": {
    sv: "Flaggan `{word}` finns inte.{hint}",
    en: "Unknown option `{word}`.{hint}",
  },
  "unknown-value": {
    sv: "`{word}` är inget värde för {option}.{hint} Möjliga värden: {known}.",
    en: "`{word}` is not a value of {option}.{hint} Possible values: {known}.",
  },
  "unknown-schema": {
    sv: "Schemat `{word}` finns inte.{hint} Scheman: {known}.",
    en: "Unknown schema `{word}`.{hint} Schemas: {known}.",
  },
  "unknown-rule": {
    sv: "Regeln `{word}` finns inte.{hint} `protokoll explain` räknar upp alla regler.",
    en: "Unknown rule `{word}`.{hint} `protokoll explain` lists every rule.",
  },
  "did-you-mean": { sv: " Menade du `{word}`?", en: " Did you mean `{word}`?" },
  "not-a-number": {
    sv: "`{word}` är inget värde för {option}: väntade ett heltal, 0 eller större.",
    en: "`{word}` is not a value of {option}: expected a whole number, 0 or more.",
  },
  "option-without-value": {
    sv: "Flaggan `{word}` saknar värde.",
    en: "The option `{word}` needs a value.",
  },
  "excess-words": {
    sv: "För många argument: kommandot `{word}` tar högst {most}.",
    en: "Too many arguments: the command `{word}` takes at most {most}.",
  },
  "usage-other": {
    sv: "Kommandoraden gick inte att förstå: {reason}",
    en: "The command line could not be understood: {reason}",
  },
  "see-help": { sv: "Hjälp: {command} --help", en: "Help: {command} --help" },
  "no-documents-named": {
    sv: "Inget att läsa. Ange filer, mappar eller mönster, eller - för standard in.",
    en: "Nothing to read. Give files, folders or globs, or - for standard input.",
  },
  "several-documents": {
    sv: "Bara ett dokument i taget kan skrivas till standard ut, inte {count}. Ange en mapp med --out, eller ett dokument i taget.",
    en: "Only one document can be written to standard output, not {count}. Give a folder with --out, or one document at a time.",
  },
  "several-formats": {
    sv: "Bara ett format kan skrivas till standard ut, inte flera ({known}). Ange en mapp med --out, eller ett format.",
    en: "Only one format can be written to standard output, not several ({known}). Give a folder with --out, or one format.",
  },
  "several-tables": {
    sv: "{format} ger flera tabeller ({known}). Välj en med --table, till exempel --table {example}, eller ange en mapp med --out.",
    en: "{format} gives several tables ({known}). Pick one with --table, for example --table {example}, or give a folder with --out.",
  },
  "no-such-table": {
    sv: "Tabellen `{word}` finns inte i {formats}.{hint} Tabeller: {known}.",
    en: "{formats} has no table `{word}`.{hint} Tables: {known}.",
  },
  "no-tables": {
    sv: "--table väljer en tabell, men {formats} har inga tabeller. Lägg till --format csv.",
    en: "--table picks a table, but {formats} has no tables. Add --format csv.",
  },
  "out-is-a-file": {
    sv: "--out är en mapp, men `{path}` ser ut som en fil. För en enda fil: protokoll build … > {path}",
    en: "--out is a folder, but `{path}` looks like a file. For a single file: protokoll build … > {path}",
  },
  "several-reporters": {
    sv: "Bara en rapport kan skrivas till standard ut, inte flera ({known}). Ge alla utom en var sin fil, till exempel --reporter {word}={word}.txt.",
    en: "Only one report can be written to standard output, not several ({known}). Give the others a file, for example --reporter {word}={word}.txt.",
  },
  "reporter-without-file": {
    sv: "--reporter {word}= saknar fil efter likhetstecknet.",
    en: "--reporter {word}= needs a file after the equals sign.",
  },
  "reporters-in-one-file": {
    sv: "Två rapporter skulle skrivas i `{path}`. Ge dem olika filer.",
    en: "Two reports would be written to `{path}`. Give them different files.",
  },
  "one-document": {
    sv: "inspect visar ett dokument i taget; `{word}` är {count}.",
    en: "inspect shows one document at a time; `{word}` is {count}.",
  },
  "stdin-name-without-stdin": {
    sv: "--stdin-filename namnger standard in, men standard in läses inte. Lägg till - bland filerna.",
    en: "--stdin-filename names standard input, but standard input is not read. Add - to the files.",
  },
} as const;
