/** What the command line says of configurations: id → Swedish, English. */
export const configuration = {
  "configuration-faulty": {
    sv: "Konfigurationen går inte att använda ({count} fel). Inga dokument lästes. Nycklarna visas av: protokoll schema config",
    en: "The configuration is invalid ({count} errors). No documents were read. For its keys, run: protokoll schema config",
  },
  "config-yaml": {
    sv: "Det gick inte att läsa som YAML: {reason}.",
    en: "This could not be read as YAML: {reason}.",
  },
  "config-duplicate-key": {
    sv: "Nyckeln finns två gånger. Slå ihop dem.",
    en: "Duplicate key. Merge the two.",
  },
  "config-alias": {
    sv: "Ankare och alias (`*namn`) stöds inte. Skriv ut värdet.",
    en: "Anchors and aliases (`*name`) are not supported. Write the value out.",
  },
  "config-key": {
    sv: "Nyckeln är inte en text. Väntade ett ord.",
    en: "The key is not a string. Expected a word.",
  },
  "config-too-large": {
    sv: "Filen är större än 64 kB. Flytta ledamöterna till en CSV-fil och ange den under `register`.",
    en: "The file is larger than 64 kB. Move the register to a CSV file and give its name under `register`.",
  },
  "config-unknown-key": {
    sv: "Nyckeln `{key}` finns inte.{hint} Nycklar här: {known}.",
    en: "Unknown key `{key}`.{hint} Keys here: {known}.",
  },
  "config-missing-key": { sv: "Nyckeln `{key}` saknas här.", en: "The key `{key}` is missing here." },
  "config-wrong-type": {
    sv: "`{key}` är `{value}`. Väntade {expected}.",
    en: "`{key}` is `{value}`. Expected {expected}.",
  },
  "config-unknown-value": {
    sv: "`{value}` är inget värde för `{key}`.{hint} Möjliga värden: {known}.",
    en: "`{value}` is not a value of `{key}`.{hint} Possible values: {known}.",
  },
  "config-too-small": {
    sv: "`{key}` är {value}. Väntade ett tal, {minimum} eller större.",
    en: "`{key}` is {value}. Expected a number, {minimum} or more.",
  },
  "config-out-of-range": {
    sv: "`{key}` är {value}. Väntade ett tal från {minimum} till {maximum}.",
    en: "`{key}` is {value}. Expected a number from {minimum} to {maximum}.",
  },
  "config-blank": { sv: "`{key}` är tom. Väntade en text.", en: "`{key}` is empty. Expected some text." },
  "config-unknown-rule": {
    sv: "Regeln `{rule}` finns inte.{hint} protokoll explain visar alla.",
    en: "Unknown rule `{rule}`.{hint} protokoll explain lists all.",
  },
  "config-unknown-placeholder": {
    sv: "Platshållaren `{name}` finns inte.{hint} Väntade någon av {known}.",
    en: "Unknown placeholder `{name}`.{hint} Expected one of {known}.",
  },
  "config-two-registers": {
    sv: "`ledamoter` och `register` är samma sak. Behåll en av dem.",
    en: "`ledamoter` and `register` are the same thing. Keep one of them.",
  },
  "config-no-name-column": {
    sv: "`{file}` har ingen kolumn som heter `namn`. Väntade en rubrikrad: namn;parti",
    en: "`{file}` has no column called `namn`. Expected a header row: namn;parti",
  },
  "config-wrong-name": {
    sv: "En fil med detta namn läses inte. Döp om den till {name}.",
    en: "A file of this name is not read. Rename it to {name}.",
  },
  "config-unreadable": {
    sv: "`{file}` gick inte att läsa: {reason}",
    en: "`{file}` could not be read: {reason}",
  },
  "settings-of": { sv: "Inställningar för {path}", en: "Settings for {path}" },
  "no-configuration": { sv: "Ingen konfiguration gäller.", en: "No configuration applies." },
  "is-ignored": {
    sv: "Filen hoppas över i mappar och mönster.",
    en: "The file is skipped in folders and globs.",
  },
  "from-default": { sv: "standard", en: "default" },
  "from-run": { sv: "{flag} eller {variable}", en: "{flag} or {variable}" },
  "type-string": { sv: "en text", en: "a string" },
  "type-array": { sv: "en lista", en: "a list" },
  "type-object": { sv: "nycklar med värden", en: "a mapping" },
  "type-number": { sv: "ett tal", en: "a number" },
  "type-integer": { sv: "ett heltal", en: "an integer" },
  "type-boolean": { sv: "true eller false", en: "true or false" },
  or: { sv: "eller", en: "or" },
} as const;
