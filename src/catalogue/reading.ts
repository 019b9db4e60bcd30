import type { Rules } from "./rule.js";

/** What reading a file can find: its bytes, front matter and Markdown: rule id → its row. */
export const reading = {
  "binary-file": {
    severity: "error",
    sv: "Filen innehåller NUL-tecken och är troligen ingen textfil. Väntade Markdown: spara protokollet som text i UTF-8.",
    en: "The file holds NUL characters and is probably no text. Expected Markdown: save the minutes as text in UTF-8.",
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
  "front-matter-type": {
    severity: "warning",
    sv: "Värdet av `{key}` i metadatan är varken en text eller en lista av texter, och lästes inte. Det finns kvar under `unplaced`: skriv ut det som text.",
    en: "The value of `{key}` in the front matter is neither a text nor a list of texts, and was not read. It is kept under `unplaced`: write it out as text.",
  },
  "front-matter-too-large": {
    severity: "error",
    sv: "Metadatan överst är större än 64 kB och lästes inte. Flytta texten ned i protokollet.",
    en: "The front matter is larger than 64 kB and was not read. Move the text down into the minutes.",
  },
  "front-matter-unknown-key": {
    severity: "warning",
    sv: "Nyckeln `{key}` i metadatan är okänd.{near} Värdet finns kvar under `unplaced`. Kända nycklar: {known}.",
    en: "The key `{key}` in the front matter is unknown.{near} Its value is kept under `unplaced`. Known keys: {known}.",
  },
  "flattened-text": {
    severity: "warning",
    sv: "Raden är en hel sida utan radslut. Den delades vid säkra etiketter och §: titlar och namnlistor kan ha fel gräns. Låt raderna sluta där de slutar i originalet.",
    en: "The line is a whole page without line ends. It was parted at sure labels and §§: titles and lists of names may end in the wrong place. Let lines end where they end in the original.",
  },
  "number-unreadable": {
    severity: "warning",
    sv: "`{text}` ser ut som en paragraf vars nummer är felläst. Ärendet fördes in utan nummer: rätta siffran.",
    en: "`{text}` looks like a § whose number was misread. The item was taken without a number: correct the figure.",
  },
  "label-misspelt": {
    severity: "warning",
    sv: "`{text}` är ingen känd etikett. Menade du `{meant}`? Texten under den lästes som text utan slag: rätta bokstaven.",
    en: "`{text}` is no known label. Did you mean `{meant}`? What stands below it was read as text of no kind: correct the letter.",
  },
  "markdown-too-complex": {
    severity: "warning",
    sv: "Stycket är för långt, eller har för många markeringar, och lästes som ren text. Dela upp det eller ta bort överflödiga tecken.",
    en: "The passage is too long, or has too many marks, and was read as plain text. Part it, or take away needless characters.",
  },
} as const satisfies Rules;
