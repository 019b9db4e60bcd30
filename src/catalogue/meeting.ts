import type { Rules } from "./rule.js";

/** What the front page says or leaves out: rule id → its row. */
export const meeting = {
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
  "no-items": {
    severity: "warning",
    sv: "Inget ärende hittades. Väntade rader som börjar med `§` och ett nummer, eller rubriker.",
    en: "No item of business was found. Expected lines that begin with `§` and a number, or headings.",
  },
  "not-minutes": {
    severity: "info",
    sv: "Dokumentet ser inte ut som ett protokoll: inget organ, ingen dag, ingen närvarande och ingen paragraf hittades. Lägg det i `.protokollignore` om det inte är ett protokoll.",
    en: "The document does not look like minutes: no body, no day, nobody present and no § was found. Put it into `.protokollignore` if it is none.",
  },
  "attendance-elsewhere": {
    severity: "info",
    sv: "Närvarolistan står någon annanstans (`{text}`) och kunde inte läsas här. Lägg in listan i protokollet om namnen ska följa med.",
    en: "The attendance list stands elsewhere (`{text}`) and could not be read here. Put the list into the minutes if the names shall come along.",
  },
  "attendance-counted": {
    severity: "info",
    sv: "Närvaron anges bara som ett antal (`{text}`): vilka de var står inte i protokollet, och ingen fördes in. Räkna upp dem som deltog.",
    en: "The attendance is told only as a number (`{text}`): who they were the minutes do not say, and nobody was taken. List those who took part.",
    statute: "KL 5:65",
  },
  "attendance-exception": {
    severity: "info",
    sv: "Närvaron anges som undantag (`{text}`): vilka de andra är står inte i protokollet, och ingen av dem fördes in. Räkna upp dem som deltog.",
    en: "The attendance is told by its exceptions (`{text}`): who the others are the minutes do not say, and none of them was taken as present. List those who took part.",
    statute: "KL 5:65",
  },
  "attendance-unticked": {
    severity: "info",
    sv: "Märkena i närvarolistan säger inte vilka som var där (`{text}`): en rad saknar märke, eller ingen i listan är förkryssad. Kryssa för var och en som deltog.",
    en: "The marks in the attendance list do not say who was there (`{text}`): a line has none, or nobody in the list is ticked. Tick each of those who took part.",
    statute: "KL 5:65",
  },
  "labels-without-values": {
    severity: "warning",
    sv: "Etiketterna `{labels}` står i rad och värdena efter dem alla: vilka som hör till vilken går inte att säga, och ingen fördes in. Texten finns kvar i fältet. Skriv värdena under var sin etikett.",
    en: "The labels `{labels}` stand in a row, with the values behind them all: which belong to which cannot be told, and nobody was taken. The text is kept in the field. Write the values below their own labels.",
  },
} as const satisfies Rules;
