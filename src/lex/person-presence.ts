import type { Range } from "../model.js";
import type { Attribute } from "./found-person.js";
import { rangesIn } from "./range.js";

const sign = "(?:§+|[Pp]aragraf(?:er(?:na)?)?|[Pp]unkt(?:er)?)";
// "31–37 och 39", but of "181–188, 1:e vice ordförande" the first two
const number = "\\d{1,5}(?![\\d:])\\p{L}?";
const numbers = `${number}(?:(?: ?[-–—,] ?| och | samt |, ?§+ ?| ?-- ?)${number})*`;
// ", §§ 31–37 och 39", "§ 12", ", ej § 37", " del av § 40", "t.o.m. § 13", "från § 5"
const away = "ej(?: närvarande| tjänstgörande)?|inte|frånvarande|utom";
const hour = "(?: kl\\.? ?\\d[\\d.:]*,?)?";
const until = `t\\.? ?o\\.? ?m\\.?|till och med|(?:lämna(?:r|de) (?:mötet|sammanträdet)|avlägsna(?:r|de) sig|gick|går)${hour}(?: efter| under)?`;
const since = `fr\\.? ?o\\.? ?m\\.?|från och med|från|(?:anlän(?:der|de)|kom|kommer|infann sig)${hour}(?: vid| till| under| efter)?`;
/** The §§ behind a name, with the words that say from when, until when, or that somebody was away. */
export const paragraphs = new RegExp(
  `^[,;]? ?(?:\\(? ?)(?<how>${away}|${until}|${since}|närvarande|deltar|(?:tjänstgör(?:ande)?|tjänstgjorde|tjg\\.?)(?: ersättare)?(?: på| under| vid)?|del av)? ?(?<body>\\p{L}{2,6} )?(?:${sign} ?(?<list>${numbers})|(?<before>${numbers}) ?§+)(?<open> ?[-–—](?= |$))?\\)?`,
  "iu",
);

/** Takes the §§ that the person was there for, or not. */
export const presence: Attribute = (reading, person) => {
  const match = paragraphs.exec(reading.rest);
  // "ej ON § 36", but not "ekonom § 36"
  if (!match || /\p{Ll}/u.test(match.groups?.["body"] ?? "")) return false;
  const how = match.groups?.["how"]?.toLowerCase() ?? "";
  const ranges = rangesIn(match.groups?.["list"] ?? match.groups?.["before"] ?? "").map((range) =>
    opened(range, how, match.groups?.["open"]),
  );
  if (/^(?:ej|inte|frånvarande|utom)/u.test(how)) person.absence.push(...ranges);
  else person.presence.push(...ranges);
  if (/^tj/u.test(how)) person.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

/** An open range runs to the first (0) or last (`lastOfAll`) § of the sitting, which the caller knows. */
export const lastOfAll = 99999;

function opened(range: Range, how: string, open: string | undefined): Range {
  if (new RegExp(`^(?:${until})`, "u").test(how)) return { from: 0, to: range.to };
  if (new RegExp(`^(?:${since})`, "u").test(how))
    return { from: how.endsWith("efter") ? range.to + 1 : range.from, to: lastOfAll };
  return open === undefined ? range : { from: range.from, to: lastOfAll };
}

// ", kl. 09:15–10:00", " kl 18.00-20.30", ", gick kl. 15.10"
const clock =
  /^[,;]? ?(?:fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |från |till |(?:kom|kommer|anlände|anländer|gick|går|avlägsna(?:r|de) sig|(?:lämnade|lämnar)(?: mötet| sammanträdet)?) )?kl\.? ?[\d.:]*(?: ?[-–] ?[\d.:]+)?/iu;

/** Leaves an hour: it says nothing of §§. */
export const hours: Attribute = (reading) => {
  const match = clock.exec(reading.rest);
  if (!match) return false;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};
