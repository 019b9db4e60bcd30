/** What the command line says of a command line that it cannot follow: id → Swedish, English. */
export const usage = {
  "unknown-command": {
    sv: "Kommandot `{word}` finns inte.{hint} Kommandon: {known}.",
    en: "There is no command `{word}`.{hint} Commands: {known}.",
  },
  "unknown-option": {
    sv: "Flaggan `{word}` finns inte här.{hint}",
    en: "There is no option `{word}` here.{hint}",
  },
  "unknown-value": {
    sv: "`{word}` går inte att ge till {option}.{hint} Möjliga värden: {known}.",
    en: "`{word}` cannot be given to {option}.{hint} Possible values: {known}.",
  },
  "unknown-schema": {
    sv: "Schemat `{word}` finns inte.{hint} Scheman: {known}.",
    en: "There is no schema `{word}`.{hint} Schemas: {known}.",
  },
  "unknown-rule": {
    sv: "Regeln `{word}` finns inte.{hint} `protokoll explain` räknar upp alla regler.",
    en: "There is no rule `{word}`.{hint} `protokoll explain` lists every rule.",
  },
  "did-you-mean": { sv: " Menade du `{word}`?", en: " Did you mean `{word}`?" },
  "not-a-number": {
    sv: "`{word}` går inte att ge till {option}: väntade ett heltal, 0 eller större.",
    en: "`{word}` cannot be given to {option}: expected a whole number, 0 or more.",
  },
  "option-without-value": {
    sv: "Flaggan `{word}` saknar sitt värde.",
    en: "The option `{word}` lacks its value.",
  },
  "excess-words": {
    sv: "För många argument: kommandot `{word}` tar högst {most}.",
    en: "Too many arguments: the command `{word}` takes {most} at most.",
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
    sv: "{count} dokument får inte plats på standard ut. Ange en mapp med --out, eller ett dokument i taget.",
    en: "Standard output has no room for {count} documents. Give a folder with --out, or one document at a time.",
  },
  "several-formats": {
    sv: "Flera format ({known}) får inte plats på standard ut. Ange en mapp med --out, eller ett format.",
    en: "Standard output has no room for several formats ({known}). Give a folder with --out, or one format.",
  },
  "several-tables": {
    sv: "{format} ger flera tabeller ({known}). Välj en med --table, till exempel --table {example}, eller ange en mapp med --out.",
    en: "{format} gives several tables ({known}). Pick one with --table, for example --table {example}, or give a folder with --out.",
  },
  "no-such-table": {
    sv: "Tabellen `{word}` finns inte i {formats}.{hint} Tabeller: {known}.",
    en: "There is no table `{word}` in {formats}.{hint} Tables: {known}.",
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
    sv: "Flera rapporter ({known}) får inte plats på standard ut. Ge alla utom en var sin fil, till exempel --reporter {word}={word}.txt.",
    en: "Standard output has no room for several reports ({known}). Give all but one a file, --reporter {word}={word}.txt for example.",
  },
  "reporter-without-file": {
    sv: "Det står ingen fil efter = i --reporter {word}=.",
    en: "There is no file after = in --reporter {word}=.",
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
    en: "--stdin-filename names standard input, which is not read. Add - to the files.",
  },
} as const;
