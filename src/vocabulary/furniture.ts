/** Words at the foot of a page, where adjusters put their initials. `strong` ones are enough by themselves. */
export const footWords = {
  strong: [
    "justerandes signaturer",
    "justerandes signatur",
    "justerandes sign",
    "justerarsignaturer",
    "justerares signatur",
    "justerares sign",
    "justerarnas signaturer",
    "utdragsbestyrkande",
    "utdragsbestyrkning",
    "ordförandes signatur",
    "ordförandens signatur",
    "sekreterarens signatur",
    "ordf\\.? sign\\.?(?!\\p{L})",
    "just\\.? sign\\.?(?!\\p{L})",
  ],
  weak: [
    "signatur",
    "signaturer",
    "underskrift",
    "justerande",
    "justerare",
    "datum",
    "sign",
    "ordförande",
    "sekreterare",
  ],
} as const;

/** Words of a page's head, beside the names of body and municipality, its date and its number. */
export const headWords: readonly string[] = [
  "sammanträdesprotokoll",
  "sammanträdesdatum",
  "sammanträdesdag",
  "mötesdatum",
  "mötesdag",
  "protokoll",
  "sammanträde",
  "mötesprotokoll",
  "datum",
  "dokumenttyp",
  "blad",
];

/** What a template leaves behind when nobody filled it in. */
export const placeholderTexts: readonly string[] = [
  "klicka eller tryck här för att ange text",
  "klicka här för att ange text",
  "skriv text här",
  "[fyll i]",
];

/** What a template, or the page of a web site, puts round the text. */
export const templateTexts: readonly string[] = [
  ...placeholderTexts,
  "till toppen av sidan",
  "hoppa till innehåll",
  "skriv ut sidan",
  "läs mer på",
];
