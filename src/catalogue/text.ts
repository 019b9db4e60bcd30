import type { Rules } from "./rule.js";

/** The text itself: what could not be placed, marks, leftovers: rule id → its row. */
export const text = {
  "unplaced-text": {
    severity: "warning",
    sv: "Text som inte kunde föras till något fält (rader: {count}): `{text}`. Den finns kvar under `unplaced`. Sätt en rubrik över den, till exempel `Övriga närvarande`.",
    en: "Text that could not be given to any field (lines: {count}): `{text}`. It is kept under `unplaced`. Put a label above it, `Övriga närvarande` for example.",
  },
  "coverage-low": {
    severity: "warning",
    sv: "Bara {share} % av raderna kunde föras till något fält; gränsen är {wanted} %. Kontrollera att dokumentet är ett protokoll och att rubrikerna syns som rubriker.",
    en: "Only {share}% of the lines could be given to a field; the limit is {wanted}%. Check that the document is minutes and that its labels stand out as labels.",
  },
  "invisible-character": {
    severity: "warning",
    sv: "Raden har ett osynligt tecken ({code}; i raden: {count}). Sökning och rubriker träffar inte ord som det står i: ta bort det.",
    en: "The line has an invisible character ({code}; in the line: {count}). Search and labels miss words that hold it: take it away.",
  },
  "bidirectional-character": {
    severity: "warning",
    sv: "Raden har ett tecken som vänder textens riktning ({code}; i raden: {count}), så att den kan visas i annan ordning än den står. Ta bort det.",
    en: "The line has a character that turns the direction of text ({code}; in the line: {count}), so that it may be shown in another order than it stands. Take it away.",
  },
  "soft-hyphen": {
    severity: "info",
    sv: "Texten har mjuka bindestreck (U+00AD; i dokumentet: {count}), det första här. De syns inte men bryter sökning: ta bort dem.",
    en: "The text has soft hyphens (U+00AD; in the document: {count}), the first one here. They are not seen but break search: take them away.",
  },
  "no-break-space-in-mark": {
    severity: "info",
    sv: "Efter `{mark}` står ett hårt blanksteg (U+00A0; rader i dokumentet: {count}), så andra program ser ingen rubrik eller lista där. Byt det mot ett vanligt blanksteg.",
    en: "A no-break space stands after `{mark}` (U+00A0; lines in the document: {count}), so that other programs see no heading or list there. Write an ordinary space instead.",
  },
  "control-character": {
    severity: "warning",
    sv: "Raden har ett styrtecken ({code}; i raden: {count}) som inte hör hemma i text. Ta bort det, eller skriv det tecken som var meningen.",
    en: "The line has a control character ({code}; in the line: {count}) that does not belong in text. Take it away, or write the character that was meant.",
  },
  "replacement-character": {
    severity: "error",
    sv: "Raden har ersättningstecknet � (U+FFFD; i raden: {count}): text gick förlorad när protokollet konverterades. Hämta tecknet ur originalet.",
    en: "The line has the replacement character � (U+FFFD; in the line: {count}): text was lost when the minutes were converted. Take the character from the original.",
  },
  mojibake: {
    severity: "warning",
    sv: "`{text}` är troligen `{meant}` som lästs med fel teckenkodning (rader i dokumentet: {count}). Konvertera om från originalet, som UTF-8.",
    en: "`{text}` is probably `{meant}` read in the wrong encoding (lines in the document: {count}). Convert the original anew, as UTF-8.",
  },
  "mixed-normalisation": {
    severity: "info",
    sv: "Dokumentet skriver bokstäver på två sätt i Unicode: `{text}` är här bokstav plus accent (NFD; rader: {count}), på andra ställen ett enda tecken. Spara hela texten i NFC så att sökning träffar.",
    en: "The document writes letters in two ways in Unicode: `{text}` is a letter plus an accent here (NFD; lines: {count}), elsewhere one single character. Save the whole text in NFC so that search finds it.",
  },
  "merge-conflict": {
    severity: "error",
    sv: "Raden `{text}` är kvar efter en sammanslagning i Git: två lydelser står i texten. Välj den rätta och ta bort märkena.",
    en: "The line `{text}` is left from a merge in Git: two wordings stand in the text. Choose the right one and take the marks away.",
  },
  "template-leftover": {
    severity: "warning",
    sv: "`{text}` ser ut som en plats i mallen som ingen har fyllt i. Skriv det som skulle stå där, eller ta bort raden.",
    en: "`{text}` looks like a place of the template that nobody filled in. Write what should stand there, or take the line away.",
  },
} as const satisfies Rules;
