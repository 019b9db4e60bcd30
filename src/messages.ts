import type { Place } from "./read/line.js";

/** `error` fails a run, `warning` does with `--strict`, `info` never. */
export type Severity = "error" | "warning" | "info";

/** The languages of messages and help. Data never depends on them. */
export type Language = "sv" | "en";

interface Rule {
  severity: Severity;
  /** What was found, what was expected and what to do; `{name}` is filled from the message's facts. */
  sv: string;
  en: string;
  /** The statute behind the rule, where there is one. */
  statute?: string;
}

/** Every message that the compiler can give: rule id → severity, sentences, statute. */
export const rules = {
  "adjuster-not-present": {
    severity: "warning",
    sv: "Justeraren `{name}` finns inte bland dem som tjänstgjorde. En justerare ska ha varit med: rätta namnet eller närvarolistan.",
    en: "Adjuster `{name}` is not among those who served. An adjuster has to have been there: correct the name or the attendance list.",
  },
  "attendance-elsewhere": {
    severity: "info",
    sv: "Närvarolistan står någon annanstans (`{text}`) och kunde inte läsas här. Lägg in listan i protokollet om namnen ska följa med.",
    en: "The attendance list stands elsewhere (`{text}`) and could not be read here. Put the list into the minutes if the names shall come along.",
  },
  "ballots-differ": {
    severity: "warning",
    sv: "{item}: {listed} röster av slaget `{vote}` är uppräknade, men resultatet säger {stated}. Kontrollera listan och siffran.",
    en: "{item}: {listed} ballots `{vote}` are listed, but the result says {stated}. Check the list and the figure.",
  },
  "binary-file": {
    severity: "error",
    sv: "Filen innehåller NUL-tecken och är troligen ingen textfil. Väntade Markdown: spara protokollet som text i UTF-8.",
    en: "The file holds NUL characters and is probably no text. Expected Markdown: save the minutes as text in UTF-8.",
  },
  "date-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som datum. Skriv till exempel `26 mars 2024` eller `2024-03-26`.",
    en: "`{text}` could not be read as a date. Write `26 mars 2024` or `2024-03-26`, for example.",
  },
  "date-impossible": {
    severity: "error",
    sv: "`{text}` finns inte i almanackan. Rätta dagen eller månaden.",
    en: "`{text}` is not in the calendar. Correct the day or the month.",
  },
  "dollar-for-section-sign": {
    severity: "info",
    sv: "`{text}` lästes som paragraftecken, `§`. Skriv `§` i stället för `$`.",
    en: "`{text}` was read as the section sign, `§`. Write `§` instead of `$`.",
  },
  "encoding-fallback": {
    severity: "warning",
    sv: "Filen är inte UTF-8 (byte {byte}) och lästes som Windows-1252. Spara den som UTF-8 så att å, ä och ö säkert blir rätt.",
    en: "The file is not UTF-8 (byte {byte}) and was read as Windows-1252. Save it as UTF-8 so that å, ä and ö are sure to be right.",
  },
  "front-matter-invalid": {
    severity: "error",
    sv: "Metadatan överst kunde inte läsas som YAML: {reason}. Den behandlas som löpande text: rätta raden.",
    en: "The front matter could not be read as YAML: {reason}. It is kept as text: correct the line.",
  },
  "front-matter-too-large": {
    severity: "error",
    sv: "Metadatan överst är större än 64 kB och lästes inte. Flytta texten ned i protokollet.",
    en: "The front matter is larger than 64 kB and was not read. Move the text down into the minutes.",
  },
  "front-matter-unknown-key": {
    severity: "warning",
    sv: "Nyckeln `{key}` i metadatan är okänd. Värdet finns kvar under `unplaced`. Kända nycklar: {known}.",
    en: "The key `{key}` in the front matter is unknown. Its value is kept under `unplaced`. Known keys: {known}.",
  },
  "markdown-too-complex": {
    severity: "warning",
    sv: "Stycket har så många markeringar att det lästes som ren text. Dela upp det eller ta bort överflödiga tecken.",
    en: "The passage has so many marks that it was read as plain text. Part it, or take away needless characters.",
  },
  "no-attendance": {
    severity: "warning",
    sv: "Ingen närvarande hittades. Väntade en lista under till exempel `Beslutande` eller `Närvarande`, en person på varje rad.",
    en: "Nobody was found to be present. Expected a list under `Beslutande` or `Närvarande`, for example, a person a line.",
    statute: "KL 5:65",
  },
  "no-body": {
    severity: "warning",
    sv: "Protokollet säger inte vilket organ som sammanträdde. Skriv organets namn överst, till exempel `Kommunstyrelsen`.",
    en: "The minutes do not say which body met. Write its name at the top, `Kommunstyrelsen` for example.",
  },
  "no-chair": {
    severity: "warning",
    sv: "Protokollet säger inte vem som var ordförande. Märk personen med `ordförande` i närvarolistan.",
    en: "The minutes do not say who presided. Mark the person as `ordförande` in the attendance list.",
    statute: "KL 5:65",
  },
  "no-date": {
    severity: "warning",
    sv: "Protokollet säger inte vilken dag sammanträdet hölls. Skriv datumet överst, till exempel `2024-03-26`.",
    en: "The minutes do not say on which day the sitting was held. Write the date at the top, `2024-03-26` for example.",
  },
  "no-decision": {
    severity: "info",
    sv: "{item} har varken beslut eller besked om att inget beslut fattades. Skriv ut det ena eller det andra.",
    en: "{item} has neither a decision nor a word that none was taken. Write the one or the other.",
    statute: "KL 5:67",
  },
  "no-items": {
    severity: "warning",
    sv: "Inget ärende hittades. Väntade rader som börjar med `§` och ett nummer, eller rubriker.",
    en: "No item of business was found. Expected lines that begin with `§` and a number, or headings.",
  },
  "number-missing": {
    severity: "warning",
    sv: "§ {missing} saknas: efter § {before} kommer § {after}. Kontrollera om en paragraf har fallit bort.",
    en: "§ {missing} is missing: § {after} follows § {before}. Check whether an item has been lost.",
  },
  "number-out-of-order": {
    severity: "warning",
    sv: "§ {number} kommer efter § {before}. Paragraferna ska följa i nummerordning: rätta numret eller ordningen.",
    en: "§ {number} comes after § {before}. Items run in the order of their numbers: correct the number or the order.",
  },
  "number-twice": {
    severity: "error",
    sv: "§ {number} finns två gånger, först på rad {line}. Ge den ena ett eget nummer.",
    en: "§ {number} stands twice, first on line {line}. Give one of them a number of its own.",
  },
  "range-mismatch": {
    severity: "warning",
    sv: "Protokollet säger sig omfatta § {stated} men innehåller § {found}. Rätta uppgiften eller lägg till det som saknas.",
    en: "The minutes say that they cover § {stated} but hold § {found}. Correct the statement or add what is missing.",
  },
  "range-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som paragrafnummer. Skriv till exempel `§§ 27–36`.",
    en: "`{text}` could not be read as item numbers. Write `§§ 27–36`, for example.",
  },
  "time-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som klockslag. Skriv till exempel `kl. 08.30–10.15`.",
    en: "`{text}` could not be read as a time of day. Write `kl. 08.30–10.15`, for example.",
  },
  "unplaced-text": {
    severity: "warning",
    sv: "Text som inte kunde föras till något fält (rader: {count}): `{text}`. Den finns kvar under `unplaced`. Sätt en rubrik över den, till exempel `Övriga närvarande`.",
    en: "Text that could not be given to any field (lines: {count}): `{text}`. It is kept under `unplaced`. Put a label above it, `Övriga närvarande` for example.",
  },
  "weekday-mismatch": {
    severity: "warning",
    sv: "{date} är en {weekday}, inte en {stated}. Rätta dagen eller datumet.",
    en: "{date} is a {weekday}, not a {stated}. Correct the day or the date.",
  },
} as const satisfies Record<string, Rule>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** Something to tell about a document, at its place. */
export interface Message {
  rule: RuleId;
  severity: Severity;
  place: Place;
  facts: Record<string, string | number>;
}

/** Takes a message's rule, place and facts from whoever found it. */
export type Report = (rule: RuleId, place: Place, facts?: Record<string, string | number>) => void;

/** The sentence of a message in a language, its facts filled in. */
export function sentence(message: Message, language: Language): string {
  return rules[message.rule][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String(message.facts[name] ?? whole),
  );
}

/** A message of a rule, with the rule's own severity. */
export function messageOf(rule: RuleId, place: Place, facts: Record<string, string | number> = {}): Message {
  return { rule, severity: rules[rule].severity, place, facts };
}

/** Messages by place, then by rule: the order in which they are shown. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
