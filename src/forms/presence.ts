import type { Form, Meaning } from "./form.js";

const sign = "(?:§+|[Pp]aragraf(?:er(?:na)?)?|[Pp]unkt(?:er)?)";
// "31–37 och 39", but of "181–188, 1:e vice ordförande" the first two
const number = "\\d{1,5}(?![\\d:])\\p{L}?";
const numbers = `${number}(?:(?: ?[-–—,] ?| och | samt |, ?§+ ?| ?-- ?)${number})*`;
const away = "ej(?: närvarande| tjänstgörande)?|inte|frånvarande|utom";
const hour = "(?: kl\\.? ?\\d[\\d.:]*,?)?";
const until = `t\\.? ?o\\.? ?m\\.?|till och med|(?:lämna(?:r|de) (?:mötet|sammanträdet)|avlägsna(?:r|de) sig|gick|går)${hour}(?: efter| under)?`;
const since = `fr\\.? ?o\\.? ?m\\.?|från och med|från|(?:anlän(?:der|de)|kom|kommer|infann sig)${hour}(?: vid| till| under| efter)?`;

/** Wordings behind a name in a list that tell when the person was there. */
export const presenceForms = {
  /** The §§, with the words that say from when, until when, or that somebody was away. */
  paragraphs: {
    pattern: new RegExp(
      `^[,;]? ?(?:\\(? ?)(?<how>${away}|${until}|${since}|närvarande|deltar|(?:tjänstgör(?:ande)?|tjänstgjorde|tjg\\.?)(?: ersättare)?(?: på| under| vid)?|del av)? ?(?<body>\\p{L}{2,6} )?(?:${sign} ?(?<list>${numbers})|(?<before>${numbers}) ?§+)(?<open> ?[-–—](?= |$))?\\)?`,
      "iu",
    ),
    example: [
      ", §§ 31–37 och 39",
      " § 12",
      ", ej § 37",
      " del av § 40",
      ", t.o.m. § 13",
      ", från § 5",
      ", ej ON § 36",
      ", 12–14 §§",
      ", gick kl. 15.10 efter § 7",
      " (tjänstgörande under paragraf 8)",
      ", § 9–",
    ],
    not: [", ordförande § 4", ", kl. 13.00"],
  },
  /** Words before §§ for which a substitute served. */
  serves: { pattern: /^tj/u, example: ["tjänstgörande ersättare", "tjg."], not: "till och med" },
  /** An hour, which says nothing of §§. */
  hours: {
    pattern:
      /^[,;]? ?(?:fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |från |till |(?:kom|kommer|anlände|anländer|gick|går|avlägsna(?:r|de) sig|(?:lämnade|lämnar)(?: mötet| sammanträdet)?) )?kl\.? ?[\d.:]*(?: ?[-–] ?[\d.:]+)?/iu,
    example: [", kl. 09:15–10:00", " kl 18.00-20.30", ", gick kl. 15.10", ", fr.o.m. kl. 14"],
    not: [", § 4", ", ordförande"],
  },
} as const satisfies Record<string, Form>;

/** What the words before a § say of it, of those behind it or of those before. */
export const extentForms: readonly Meaning<"away" | "until" | "after" | "since">[] = [
  {
    means: "away",
    pattern: /^(?:ej|inte|frånvarande|utom)/u,
    example: ["ej", "ej närvarande", "inte", "frånvarande", "utom"],
    not: ["närvarande", "från"],
  },
  {
    means: "until",
    pattern: new RegExp(`^(?:${until})`, "u"),
    example: ["t.o.m.", "till och med", "gick efter", "lämnade mötet kl. 15.10, under"],
    not: "från",
  },
  { means: "after", pattern: /efter$/u, example: ["kom efter", "anlände efter"], not: "kom under" },
  {
    means: "since",
    pattern: new RegExp(`^(?:${since})`, "u"),
    example: ["fr.o.m.", "från", "kom kl. 14.00, till", "infann sig under"],
    not: ["deltar", "del av"],
  },
];
