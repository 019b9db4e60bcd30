import { dnrLabels } from "./dnr.js";

/** Labels that say of the number behind them that it belongs to no person. */
export const otherNumberLabels: readonly string[] = [
  ...dnrLabels,
  "bankgiro",
  "bg",
  "plusgiro",
  "postgiro",
  "pg",
  "ocr",
  "faktura",
  "konto",
  "clearing",
  "telefon",
  "tel",
  "tfn",
  "mobil",
  "kund",
  "avtal",
  "avtals",
  "order",
  "referens",
  "ref",
  "dokument",
  "handling",
  "serie",
  "artikel",
  "löpnummer",
  "isbn",
];

/** Labels that say of the number behind them that it is a person's. */
export const personalNumberLabels: readonly string[] = [
  "personnummer",
  "personnr",
  "pers\\.? ?nr",
  "pnr",
  "samordningsnummer",
  "samordningsnr",
  "född",
  "födelsenummer",
];

/** Words in the mail addresses of offices, which are no personal data. */
export const officeAddressWords: readonly string[] = [
  "info",
  "kontakt",
  "kommun",
  "region",
  "registrator",
  "kansli",
  "diarie",
  "nämnd",
  "namnd",
  "styrelse",
  "förvaltning",
  "forvaltning",
  "kontor",
  "växel",
  "vaxel",
  "överförmyndar",
  "overformyndar",
  "support",
  "servicecenter",
  "medborgarservice",
  "post",
  "mail",
];

/** Words before a street that say that somebody lives there. */
export const homeWords: readonly string[] = [
  "bosatt",
  "boende",
  "bor",
  "bostadsadress",
  "hemadress",
  "folkbokförd",
  "folkbokföringsadress",
  "c/o",
];

/** Ends of street names. */
export const streetEnds: readonly string[] = [
  "gatan",
  "gata",
  "vägen",
  "väg",
  "gränd",
  "gränden",
  "stigen",
  "torget",
  "torg",
  "backen",
  "allén",
  "liden",
];
