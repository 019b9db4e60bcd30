import type { Form } from "./form.js";

/** How a stretch of time is printed; what an earlier form has read no later one reads. */
export const timeForms = {
  /** Two ends with minutes. */
  span: {
    pattern:
      /(?=\d)(?<=(?<lead>(?:(?:kl\.?|klockan) ?)?))(?<![\d.,:§-])(?<h1>\d{1,2}) ?[.:] ?(?<m1>\d ?\d)(?![\d]) ?(?:-{1,2}|–|—|−|till|och) ?(?:(?:kl\.?|klockan) ?)?(?<h2>\d{1,2}) ?[.:] ?(?<m2>\d ?\d)(?![\d])/iu,
    example: ["kl. 08:30-10:15", "kl 18.00–20.56", "klockan 19:45 till 20:15", "16:00 - 17:3 0"],
    not: ["kl. 13:00", "§1.10-2.10"],
  },
  /** An hour without minutes. */
  hours: {
    pattern:
      /(?:kl\.?|klockan) ?(?<h1>\d{1,2})(?: ?[.:] ?(?<m1>\d\d))? ?(?:-{1,2}|–|—|−|till) ?(?:(?:kl\.?|klockan) ?)?(?<h2>\d{1,2})(?: ?[.:] ?(?<m2>\d\d))?(?![\d:-])/iu,
    example: ["kl. 18–21.20", "kl 13.30-16", "klockan 18 till 20"],
    not: ["18–21.20", "kl. 18"],
  },
  /** A start alone. */
  single: {
    pattern: /(?:kl\.?|klockan) ?(?<h1>\d{1,2})(?: ?[.:] ?(?<m1>\d\d))?(?![\d:])/iu,
    example: ["kl. 13:00", "kl 8.30", "klockan 15:00"],
    not: ["13:00", "klass 8"],
  },
  /** The same on a line of its own. */
  bare: { pattern: /^(?<h1>\d{1,2})[.:](?<m1>\d\d)$/u, example: "14.00", not: ["§ 14.00", "14"] },
} as const satisfies Record<string, Form>;

const meeting = "(?:möte|årsmöte|sammanträde|stämma|styrelsemöte|förhandling)(?:t|et|n|na|arna)?s?";
const clock = "(?<time>(?:(?:kl\\.?|klockan) ?)?\\d{1,2}[.:]\\d\\d)(?![\\d.:-])";

/** When a sitting began and ended, and what interrupted it. */
export const sessionForms = {
  opened: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${meeting} (?:för )?öppna(?:nde|t|s|des|d|r|de)|öppna(?:r|de|nde av) ${meeting})(?: av [\\p{L} ]{3,40})?,? ${clock}`,
      "iu",
    ),
    example: [
      "Mötets öppnande 12.00",
      "Öppnar mötet 11:45",
      "Ordföranden förklarar mötet öppnat kl. 18.02",
      "Sammanträdet öppnades av ordföranden, klockan 13.00",
    ],
    not: ["Mötet öppnas.", "Mötet avslutas 13.05"],
  },
  closed: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${meeting} (?:för )?avsluta(?:nde|t|s|des|d|r|de)|avsluta(?:r|de|nde av) ${meeting})(?: av [\\p{L} ]{3,40})?,? ${clock}`,
      "iu",
    ),
    example: ["Mötet avslutas 13.05", "Avslutar mötet 12:30", "Sammanträdet avslutades kl. 16.40"],
    not: ["Mötet avslutas.", "Mötets öppnande 12.00"],
  },
  /** The word for a break. */
  breaks: {
    pattern:
      /ajourner|uppehåll|(?<!\p{L})(?:\p{L}*paus(?!\p{L})|(?:lunch|fika|kaffe|rast)(?: \p{L}{1,12})?:? (?:kl\.? ?)?\d)/iu,
    example: ["ajournering", "Uppehåll för gruppmöte", "fikapaus", "lunch kl. 12.00"],
    not: "Lunchrummet",
  },
} as const satisfies Record<string, Form>;

/** What stands around the place of a sitting where its date and time are away. */
export const placeForms = {
  /** Marks and small words at a piece's ends. */
  edges: {
    pattern: /^[\s,;:.–-]+|(?<![\s,;:–-])[\s,;:–-]+$|(?:,? (?:den|kl\.?))$|(?<=\p{L}{4})\.$/u,
    example: [", sal A", "Rådhuset, ", "Rådhuset, den", "Rådhuset kl.", "Rådhuset."],
    not: ["Rådhuset", "Stora g."],
  },
  /** A piece that is no place. */
  none: { pattern: /^(?:kl|den|och|till)\.?$/iu, example: ["kl.", "den", "och"], not: "Klubben" },
} as const satisfies Record<string, Form>;
