/** What the command line says of configurations: id → Swedish, English. */
export const configuration = {
  "configuration-faulty": {
    sv: "Konfigurationen går inte att använda ({count} fel). Inget lästes. Nycklarna står i: protokoll schema config",
    en: "The configuration cannot be used ({count} faults). Nothing was read. Its keys stand in: protokoll schema config",
  },
  "config-yaml": {
    sv: "Det gick inte att läsa som YAML: {reason}.",
    en: "This could not be read as YAML: {reason}.",
  },
  "config-duplicate-key": {
    sv: "Nyckeln står här en andra gång. Slå ihop de två.",
    en: "The key stands here a second time. Make one of the two.",
  },
  "config-alias": {
    sv: "Ankare och alias (`*namn`) läses inte. Skriv ut värdet.",
    en: "Anchors and aliases (`*name`) are not read. Write the value out.",
  },
  "config-key": { sv: "Nyckeln är ingen text. Väntade ett ord.", en: "The key is no text. Expected a word." },
  "config-too-large": {
    sv: "Filen är större än 64 kB. Flytta ledamöterna till en CSV-fil och ange den under register.",
    en: "The file is larger than 64 kB. Move the register to a CSV file and name it under register.",
  },
  "config-unknown-key": {
    sv: "Nyckeln `{key}` finns inte.{hint} Nycklar här: {known}.",
    en: "There is no key `{key}`.{hint} Keys here: {known}.",
  },
  "config-missing-key": { sv: "Nyckeln `{key}` saknas här.", en: "The key `{key}` is missing here." },
  "config-wrong-type": {
    sv: "`{key}` är `{value}`. Väntade {expected}.",
    en: "`{key}` is `{value}`. Expected {expected}.",
  },
  "config-unknown-value": {
    sv: "`{value}` går inte att ge till `{key}`.{hint} Möjliga värden: {known}.",
    en: "`{value}` cannot be given to `{key}`.{hint} Possible values: {known}.",
  },
  "config-too-small": {
    sv: "`{key}` är {value}. Väntade ett tal, {minimum} eller större.",
    en: "`{key}` is {value}. Expected a number, {minimum} or more.",
  },
  "config-out-of-range": {
    sv: "`{key}` är {value}. Väntade ett tal från {minimum} till {maximum}.",
    en: "`{key}` is {value}. Expected a number from {minimum} to {maximum}.",
  },
  "config-blank": { sv: "`{key}` är tom. Väntade en text.", en: "`{key}` is empty. Expected a text." },
  "config-unknown-rule": {
    sv: "Regeln `{rule}` finns inte.{hint} protokoll explain visar alla.",
    en: "There is no rule `{rule}`.{hint} protokoll explain lists all.",
  },
  "config-unknown-placeholder": {
    sv: "Platshållaren `{name}` finns inte.{hint} Väntade någon av {known}.",
    en: "There is no placeholder `{name}`.{hint} Expected one of {known}.",
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
    sv: "Filen läses inte under detta namn. Döp om den till {name}.",
    en: "The file is not read by this name. Call it {name}.",
  },
  "config-unreadable": {
    sv: "`{file}` gick inte att läsa: {reason}",
    en: "`{file}` could not be read: {reason}",
  },
  "settings-of": { sv: "Inställningar för {path}", en: "Settings of {path}" },
  "no-configuration": { sv: "Ingen konfiguration gäller.", en: "No configuration holds." },
  "is-ignored": {
    sv: "Filen hoppas över i mappar och mönster.",
    en: "The file is passed over in folders and globs.",
  },
  "from-default": { sv: "standard", en: "default" },
  "from-run": { sv: "{flag} eller {variable}", en: "{flag} or {variable}" },
  "type-string": { sv: "en text", en: "a text" },
  "type-array": { sv: "en lista", en: "a list" },
  "type-object": { sv: "nycklar med värden", en: "keys with values" },
  "type-number": { sv: "ett tal", en: "a number" },
  "type-integer": { sv: "ett heltal", en: "a whole number" },
  "type-boolean": { sv: "true eller false", en: "true or false" },
  or: { sv: "eller", en: "or" },
} as const;
