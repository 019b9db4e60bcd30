/** The numbers up to nineteen, each at its own place. */
export const smallNumbers: readonly string[] = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
  "tretton",
  "fjorton",
  "femton",
  "sexton",
  "sjutton",
  "arton",
  "nitton",
];

/** The tens from twenty on. */
export const tens: readonly string[] = [
  "tjugo",
  "trettio",
  "fyrtio",
  "femtio",
  "sextio",
  "sjuttio",
  "åttio",
  "nittio",
];

const units = [...smallNumbers.slice(1, 10), "ett"].join("|");

/** A piece of a regular expression that matches a number in figures or in words. */
export const numberPattern = `(?:\\d{1,4}|ett|ingen|inga|(?:${tens.join("|")})(?:${units})?|${smallNumbers.join("|")})`;
