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
  "exit-0": { sv: "inget att anmärka", en: "nothing found" },
  "exit-1": { sv: "fel i dokumenten", en: "errors in the documents" },
  "exit-2": {
    sv: "det som begärdes gick inte att göra",
    en: "what was asked could not be done",
  },
  "exit-130": {
    sv: "avbrutet med Ctrl-C (141: läsaren stängde röret)",
    en: "stopped by Ctrl-C (141: the reader closed the pipe)",
  },
  "word-documents": { sv: "[fil|mapp|mönster|-]...", en: "[file|folder|glob|-]..." },
  "word-documents-help": {
    sv: "filer, mappar (alla .md i dem), mönster som 'arkiv/**/*.md', eller - för standard in",
    en: "files, folders (every .md in them), globs such as 'archive/**/*.md', or - for standard input",
  },
  "word-document": { sv: "<fil|->", en: "<file|->" },
  "word-document-help": {
    sv: "ett dokument, eller - för standard in",
    en: "a document, or - for standard input",
  },
  "word-schema": { sv: "[namn]", en: "[name]" },
  "word-schema-help": {
    sv: "vilket schema; protokoll om inget sägs",
    en: "which schema; protokoll unless said",
  },
  "word-rule": { sv: "[regel]", en: "[rule]" },
  "word-rule-help": {
    sv: "vilken regel; alla räknas upp om ingen sägs",
    en: "which rule; all are listed unless one is said",
  },
  "word-folder": { sv: "[mapp]", en: "[folder]" },
  "word-folder-help": {
    sv: "var filerna ska ligga; här om inget sägs",
    en: "where the files shall lie; here unless said",
  },

  // Commands and their options
  build: { sv: "gör JSON, HTML eller CSV av protokoll", en: "make JSON, HTML or CSV of minutes" },
  check: {
    sv: "granska protokoll; skriver inga filer om det inte begärs",
    en: "examine minutes; writes no files unless asked to",
  },
  inspect: { sv: "visa hur varje rad förstods", en: "show how each line was understood" },
  explain: { sv: "förklara en regel, med exempel", en: "explain a rule, with examples" },
  schema: {
    sv: "skriv ut JSON Schema eller TypeScript-typer",
    en: "print the JSON Schema or the TypeScript types",
  },
  "build-more": {
    sv: "Ett dokument utan --out går till standard ut, flera skrivs i mappen --out. Där ligger de som i mappen som angavs; filer och mönster ligger som i den längsta mapp som är gemensam för dem. Anmärkningar visas på standard fel.",
    en: "One document without --out goes to standard output, several are written in the folder --out. There they lie as in the folder given; files and globs lie as in the longest folder that they share. Messages go to standard error.",
  },
  "check-more": {
    sv: "Rapporten går till standard ut, på en terminal och annars: pretty visar plats, allvar, regel och mening, och källraden därunder; compact en rad för varje anmärkning, att söka i; json (schemat: protokoll schema findings) och ndjson är för program; sarif, github, gitlab, junit och checkstyle för den CI som heter så eller läser dem; markdown för en kommentar till en pull request. Flera rapporter får plats när alla utom en har en fil: --reporter github --reporter sarif=protokoll.sarif. Har alla en fil visas pretty på standard ut. github skriver dessutom en sammanfattning i filen GITHUB_STEP_SUMMARY, där det finns en sådan.",
    en: "The report goes to standard output, on a terminal and elsewhere: pretty shows place, severity, rule and sentence, and the source line below; compact one line for each finding, to search in; json (its schema: protokoll schema findings) and ndjson are for programs; sarif, github, gitlab, junit and checkstyle for the CI of that name or that reads them; markdown for a comment on a pull request. There is room for several reports where all but one have a file: --reporter github --reporter sarif=protokoll.sarif. Where all have a file, pretty is shown on standard output. github also writes a summary to the file GITHUB_STEP_SUMMARY, where there is one.",
  },
  "inspect-more": {
    sv: "Visar källans rader med den del av modellen som äger dem, och därunder vad protokollet säger. Med --stage visas i stället ett led på vägen dit: raderna som de lästes, det som står i dem, rubrikerna som de kan vara, eller dokumentet i sina delar. Slutkoden är 0 också när det finns fel.",
    en: "Shows the source's lines with the part of the model that owns them, and below what the minutes say. With --stage it shows a stage on the way instead: the lines as read, what stands in them, the labels that they may be, or the document in its parts. The exit code is 0 also where there are errors.",
  },
  "schema-more": {
    sv: "Det som skrivs ut är det som varje dokument kontrolleras mot.",
    en: "What is printed is what every document is validated against.",
  },
  "explain-more": {
    sv: "Visar vad regeln letar efter och varför, lagrummet där det finns ett, ett exempel som regeln anmärker på och ett som den godtar.",
    en: "Shows what the rule looks for and why, the statute where there is one, an example that the rule speaks of and one that it accepts.",
  },
  init: {
    sv: "lägg upp ett arkiv: inställningar, mall, granskning i CI",
    en: "set up an archive: configuration, template, checks in CI",
  },
  "init-more": {
    sv: "Skriver protokoll.config.yaml, .protokollignore, protokollmall.md, ett arbetsflöde för GitHub och ett för GitLab, och en krok för pre-commit. En fil som redan finns lämnas som den är.",
    en: "Writes protokoll.config.yaml, .protokollignore, protokollmall.md, a workflow for GitHub and one for GitLab, and a hook for pre-commit. A file that is there already is left as it is.",
  },
  "init-written": { sv: "skrev {path}", en: "wrote {path}" },
  "init-kept": { sv: "lät {path} vara, den finns redan", en: "left {path}, it is there already" },
  "init-next": {
    sv: "Ändra protokoll.config.yaml så att den passar, och kör: protokoll check {folder}",
    en: "Change protokoll.config.yaml to fit, and run: protokoll check {folder}",
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
    sv: "ett eller flera format: {formats}; kommatecken mellan, eller flaggan flera gånger (json om inget sägs)",
    en: "one or more formats: {formats}; with commas, or the option several times (json unless said)",
  },
  "option-out": { sv: "mapp att skriva i", en: "folder to write in" },
  "option-table": { sv: "bara denna tabell: {tables}", en: "this table only: {tables}" },
  "option-stdin-filename": {
    sv: "vad standard in kallas i modell och anmärkningar (<stdin> om inget sägs)",
    en: "what standard input is called in model and messages (<stdin> unless said)",
  },
  "option-reporter": {
    sv: "rapportens form (pretty om inget sägs): {reporters}; namn=fil skriver den i en fil; flera gånger för flera",
    en: "the form of the report (pretty unless said): {reporters}; name=file writes it to a file; several times for several",
  },
  "value-file": { sv: "fil", en: "file" },
  "option-config": {
    sv: "denna konfiguration för alla dokument, i stället för närmaste protokoll.config.yaml",
    en: "this configuration for all documents, instead of the nearest protokoll.config.yaml",
  },
  "option-print-config": {
    sv: "visa inställningarna för denna fil och varifrån de kommer, och granska inget",
    en: "show the settings of this file and where they come from, and examine nothing",
  },
  "option-no-config": { sv: "ingen konfiguration", en: "no configuration" },
  "option-no-ignore": {
    sv: "läs också det som .protokollignore och ignore undantar ur mappar och mönster",
    en: "read also what .protokollignore and ignore take out of folders and globs",
  },
  "option-strict": { sv: "varningar räknas som fel", en: "warnings count as errors" },
  "option-max-warnings": {
    sv: "slutkod 1 vid fler varningar än så",
    en: "exit code 1 at more warnings than that",
  },
  "option-stage": {
    sv: "visa ett led av kompileringen i stället: lines, lexed, labels eller outline",
    en: "show a stage of the compilation instead: lines, lexed, labels or outline",
  },
  "option-types": { sv: "TypeScript-typerna i stället", en: "the TypeScript types instead" },
  "option-color": {
    sv: "färg: auto, always eller never (auto följer NO_COLOR och FORCE_COLOR)",
    en: "colour: auto, always or never (auto heeds NO_COLOR and FORCE_COLOR)",
  },
  "option-lang": {
    sv: "språk för hjälp och anmärkningar: sv eller en (annars PROTOKOLL_LANG, annars sv)",
    en: "language of help and messages: sv or en (else PROTOKOLL_LANG, else sv)",
  },
  "option-help": { sv: "visa hjälpen", en: "show this help" },
  "option-version": { sv: "visa versionen", en: "show the version" },
} as const;
