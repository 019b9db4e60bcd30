import type { Language } from "../messages.js";
import { adoption } from "./adoption-texts.js";
import { configuration } from "./config-texts.js";
import { help } from "./help-texts.js";
import { visible } from "./terminal/visible.js";

/** What is filled into a text: `{name}` takes the fact called name. */
export type Facts = Readonly<Record<string, string | number>>;

interface Text {
  sv: string;
  en: string;
}

/** Every sentence and word that the command line can show, but for the compiler's messages: id → Swedish, English. */
const texts = {
  ...help,
  ...adoption,
  ...configuration,

  // Usage
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

  // Files
  "cannot-read": { sv: "{path}: {reason}", en: "{path}: {reason}" },
  "cannot-write": { sv: "{path} kunde inte skrivas: {reason}", en: "{path} could not be written: {reason}" },
  "cannot-write-stream": {
    sv: "Det gick inte att skriva till {stream}: {reason}",
    en: "Writing to {stream} failed: {reason}",
  },
  collision: {
    sv: "`{first}` och `{second}` skulle båda bli `{path}`. Inget skrevs. Ge dem olika namn eller var sin --out.",
    en: "`{first}` and `{second}` would both become `{path}`. Nothing was written. Give them different names, or an --out each.",
  },
  "reason-missing": { sv: "filen finns inte.", en: "there is no such file." },
  "reason-no-match": { sv: "ingen fil passar mönstret.", en: "no file matches the pattern." },
  "reason-no-documents": { sv: "mappen har inga .md-filer.", en: "the folder holds no .md files." },
  "reason-all-ignored": {
    sv: "allt är undantaget av .protokollignore eller konfigurationen. --no-ignore läser det ändå.",
    en: "everything is passed over by .protokollignore or the configuration. --no-ignore reads it all the same.",
  },
  "reason-folder": { sv: "det är en mapp, inte en fil.", en: "it is a folder, not a file." },
  "reason-not-a-folder": {
    sv: "det finns en fil där en mapp väntades.",
    en: "there is a file where a folder was expected.",
  },
  "reason-special-file": {
    sv: "det är ingen vanlig fil utan ett rör eller en enhet.",
    en: "it is no regular file but a pipe or a device.",
  },
  "reason-link": {
    sv: "där finns en länk, och en länk skrivs inte över. Ta bort den först.",
    en: "there is a link, and links are not written over. Remove it first.",
  },
  "reason-folder-link": {
    sv: "mappen är en länk som leder ut ur --out.",
    en: "the folder is a link that leads out of --out.",
  },
  "reason-link-loop": { sv: "länken leder runt till sig själv.", en: "the link leads back to itself." },
  "reason-input-itself": {
    sv: "den filen är ett av dokumenten som ska läsas.",
    en: "that file is one of the documents to read.",
  },
  "reason-too-large": { sv: "filen är större än 16 MiB.", en: "the file is larger than 16 MiB." },
  "reason-no-permission": { sv: "du har inte rättighet till den.", en: "you do not have permission." },
  "reason-name-too-long": { sv: "namnet är för långt.", en: "the name is too long." },
  "reason-disk-full": { sv: "disken är full.", en: "the disk is full." },
  "reason-read-only": { sv: "disken är skrivskyddad.", en: "the disk is read-only." },
  "reason-too-many-files": {
    sv: "för många filer är öppna samtidigt.",
    en: "too many files are open at once.",
  },
  "reason-io-error": { sv: "systemet svarade {detail}.", en: "the system answered {detail}." },
  "our-bug": {
    sv: "{path}: fel i protokoll, inte i dokumentet: {reason}. Dokumentet hoppades över. Anmäl felet, gärna med filen.",
    en: "{path}: an error in protokoll, not in the document: {reason}. The document was skipped. Please report it, with the file if you can.",
  },
  "our-bug-model": {
    sv: "modellen bryter mot schemat vid {pointer} ({reason})",
    en: "the model breaks the schema at {pointer} ({reason})",
  },
  "our-bug-run": {
    sv: "Fel i protokoll: {reason}. Anmäl det gärna.",
    en: "An error in protokoll: {reason}. Please report it.",
  },
  "reading-terminal": {
    sv: "Läser från tangentbordet; avsluta med Ctrl-D.",
    en: "Reading from the keyboard; end with Ctrl-D.",
  },
  "standard-output": { sv: "standard ut", en: "standard output" },
  "standard-error": { sv: "standard fel", en: "standard error" },
} as const satisfies Record<string, Text>;

/** The id of a text. */
export type TextId = keyof typeof texts;

/** A text in a language, its facts filled in and made safe to show. */
export function text(id: TextId, language: Language, facts: Facts = {}): string {
  return texts[id][language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : visible(String(fact));
  });
}
