/** What `--help` shows: id → Swedish, English. */
export const help = {
  program: {
    sv: "Kompilerar protokoll i Markdown till kontrollerad JSON, HTML och CSV.",
    en: "Compiles minutes (protokoll) in Markdown into validated JSON, HTML and CSV.",
  },
  examples: { sv: "Exempel", en: "Examples" },
  usage: { sv: "Användning", en: "Usage" },
  commands: { sv: "Kommandon", en: "Commands" },
  arguments: { sv: "Argument", en: "Arguments" },
  options: { sv: "Flaggor", en: "Options" },
  "exit-codes": { sv: "Slutkoder", en: "Exit codes" },
  "usage-command": { sv: "<kommando>", en: "<command>" },
  "usage-options": { sv: "[flaggor]", en: "[options]" },
  "more-help": {
    sv: "Mer om ett kommando: protokoll <kommando> --help",
    en: "More on a command: protokoll <command> --help",
  },
  "exit-0": { sv: "inget att anmärka", en: "no errors found" },
  "exit-1": { sv: "fel i dokumenten", en: "errors in the documents" },
  "exit-2": {
    sv: "det som begärdes gick inte att utföra",
    en: "the request could not be carried out",
  },
  "exit-130": {
    sv: "avbrutet med Ctrl-C (141: läsaren stängde röret)",
    en: "interrupted by Ctrl-C (141: the reader closed the pipe)",
  },
  "word-documents": { sv: "[fil|mapp|mönster|-]...", en: "[file|folder|glob|-]..." },
  "word-documents-help": {
    sv: "filer, mappar (alla .md i dem), mönster som 'arkiv/**/*.md', eller - för standard in",
    en: "files, folders (all .md files in them), globs such as 'archive/**/*.md', or - for standard input",
  },
  "word-document": { sv: "<fil|->", en: "<file|->" },
  "word-document-help": {
    sv: "ett dokument, eller - för standard in",
    en: "a document, or - for standard input",
  },
  "word-schema": { sv: "[namn]", en: "[name]" },
  "word-schema-help": {
    sv: "vilket schema (förval: protokoll)",
    en: "which schema (default: protokoll)",
  },
  "word-rule": { sv: "[regel]", en: "[rule]" },
  "word-rule-help": {
    sv: "vilken regel; utan regel räknas alla upp",
    en: "which rule; without one, all are listed",
  },
  "word-folder": { sv: "[mapp]", en: "[folder]" },
  "word-folder-help": {
    sv: "var filerna ska skrivas (förval: den aktuella mappen)",
    en: "where to write the files (default: the current folder)",
  },

  // Commands and their options
  build: {
    sv: "kompilera protokoll till JSON, HTML eller CSV",
    en: "compile minutes into JSON, HTML or CSV",
  },
  check: {
    sv: "granska protokoll; skriver inga filer om det inte begärs",
    en: "check minutes; writes no files unless asked to",
  },
  inspect: { sv: "visa hur varje rad förstods", en: "show how each line was understood" },
  explain: { sv: "förklara en regel, med exempel", en: "explain a rule, with examples" },
  schema: {
    sv: "skriv ut JSON Schema eller TypeScript-typer",
    en: "print the JSON Schema or the TypeScript types",
  },
  "build-more": {
    sv: "Utan --out skrivs ett enda dokument till standard ut; flera dokument kräver en mapp med --out. I den behåller dokument ur en mapp sin plats från mappen räknat, och filer och mönster sin plats från deras närmaste gemensamma mapp. Anmärkningar skrivs till standard fel.",
    en: "Without --out a single document is written to standard output; several documents need a folder with --out. There, documents from a folder keep their path relative to that folder, and files and globs keep their path relative to their nearest common folder. Messages go to standard error.",
  },
  "check-more": {
    sv: "Rapporten skrivs till standard ut. pretty visar plats, allvar, regel och mening, med källraden under; compact visar en rad för varje anmärkning, lätt att söka i; json (schemat: protokoll schema findings) och ndjson är till för program; sarif, github, gitlab, junit och checkstyle för CI; markdown för en kommentar till en pull request. Flera rapporter går att begära om alla utom en skrivs till fil: --reporter github --reporter sarif=protokoll.sarif. Skrivs alla till fil visas pretty på standard ut. github skriver också en sammanfattning i filen GITHUB_STEP_SUMMARY, om den är angiven.",
    en: "The report goes to standard output. pretty shows place, severity, rule and message, with the source line below; compact prints one line per finding, easy to search; json (schema: protokoll schema findings) and ndjson are for programs; sarif, github, gitlab, junit and checkstyle are for CI; markdown is for a comment on a pull request. Several reports can be requested if all but one are written to files: --reporter github --reporter sarif=protokoll.sarif. If all are written to files, pretty is shown on standard output. github also writes a summary to the file GITHUB_STEP_SUMMARY, if set.",
  },
  "inspect-more": {
    sv: "Visar källans rader, var och en med den del av modellen som den hör till, och därefter en sammanfattning av protokollet. Med --stage visas i stället ett steg i kompileringen: raderna som de lästes, det som hittades i dem, rubrikerna som de kan vara, eller dokumentet i sina delar. Slutkoden är 0 även när det finns fel.",
    en: "Shows each line of the source with the part of the model that owns it, followed by a summary of the minutes. With --stage it shows a stage of the compilation instead: the lines as read, what was found in them, the labels that they may be, or the document in its parts. The exit code is 0 even if there are errors.",
  },
  "schema-more": {
    sv: "Skriver ut det schema som varje dokument kontrolleras mot.",
    en: "Prints the schema that every document is validated against.",
  },
  "explain-more": {
    sv: "Visar vad regeln letar efter och varför, lagrummet där det finns ett, ett exempel som regeln anmärker på och ett som den godtar.",
    en: "Shows what the rule looks for and why, the statute if there is one, an example that the rule reports and one that it accepts.",
  },
  init: {
    sv: "lägg upp ett arkiv: inställningar, mall, granskning i CI",
    en: "set up an archive: configuration, template, checks in CI",
  },
  "init-more": {
    sv: "Skriver protokoll.config.yaml, .protokollignore, protokollmall.md, ett arbetsflöde för GitHub och ett för GitLab, och en krok för pre-commit. En fil som redan finns lämnas som den är.",
    en: "Writes protokoll.config.yaml, .protokollignore, protokollmall.md, a workflow for GitHub and one for GitLab, and a hook for pre-commit. Existing files are left as they are.",
  },
  "init-written": { sv: "skrev {path}", en: "wrote {path}" },
  "init-kept": { sv: "lät {path} vara, den finns redan", en: "kept {path}, it already exists" },
  "init-next": {
    sv: "Ändra protokoll.config.yaml så att den passar, och kör: protokoll check {folder}",
    en: "Adapt protokoll.config.yaml, then run: protokoll check {folder}",
  },
  "value-formats": { sv: "format", en: "formats" },
  "value-folder": { sv: "mapp", en: "folder" },
  "value-table": { sv: "tabell", en: "table" },
  "value-stage": { sv: "led", en: "stage" },
  "value-name": { sv: "namn", en: "name" },
  "value-reporter": { sv: "namn[=fil]", en: "name[=file]" },
  "value-count": { sv: "antal", en: "count" },
  "value-when": { sv: "när", en: "when" },
  "value-language": { sv: "språk", en: "language" },
  "option-format": {
    sv: "ett eller flera format: {formats}; åtskilda med komma, eller flaggan flera gånger (förval: json)",
    en: "one or more formats: {formats}; separated by commas, or repeat the option (default: json)",
  },
  "option-out": { sv: "mapp att skriva i", en: "folder to write in" },
  "option-table": { sv: "bara denna tabell: {tables}", en: "only this table: {tables}" },
  "option-stdin-filename": {
    sv: "namn på standard in i modell och anmärkningar (förval: <stdin>)",
    en: "name of standard input in model and messages (default: <stdin>)",
  },
  "option-reporter": {
    sv: "rapportens form (förval: pretty): {reporters}; namn=fil skriver den till en fil; upprepa flaggan för flera",
    en: "report format (default: pretty): {reporters}; name=file writes it to a file; repeat the option for several",
  },
  "value-file": { sv: "fil", en: "file" },
  "option-config": {
    sv: "denna konfiguration för alla dokument, i stället för närmaste protokoll.config.yaml",
    en: "use this configuration for all documents instead of the nearest protokoll.config.yaml",
  },
  "option-print-config": {
    sv: "visa inställningarna för denna fil och varifrån de kommer, utan att granska något",
    en: "show the settings for this file and where they come from, without checking anything",
  },
  "option-no-config": { sv: "använd ingen konfiguration", en: "use no configuration" },
  "option-no-ignore": {
    sv: "läs även filer som .protokollignore eller ignore undantar",
    en: "also read files that .protokollignore or ignore excludes",
  },
  "option-strict": { sv: "räkna varningar som fel", en: "treat warnings as errors" },
  "option-max-warnings": {
    sv: "slutkod 1 om varningarna är fler än så",
    en: "exit 1 if there are more warnings than that",
  },
  "option-stage": {
    sv: "visa ett steg i kompileringen i stället: lines, lexed, labels eller outline",
    en: "show a stage of the compilation instead: lines, lexed, labels or outline",
  },
  "option-types": { sv: "skriv ut TypeScript-typerna i stället", en: "print the TypeScript types instead" },
  "option-color": {
    sv: "färg: auto, always eller never (auto följer NO_COLOR och FORCE_COLOR)",
    en: "colour: auto, always or never (auto respects NO_COLOR and FORCE_COLOR)",
  },
  "option-lang": {
    sv: "språk för hjälp och anmärkningar: sv eller en (förval: PROTOKOLL_LANG, annars sv)",
    en: "language of help and messages: sv or en (default: PROTOKOLL_LANG, else sv)",
  },
  "option-help": { sv: "visa hjälpen", en: "show this help" },
  "option-version": { sv: "visa versionen", en: "show the version" },
} as const;
