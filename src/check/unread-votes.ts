import { sentencesOf } from "../lex/sentences.js";
import type { Lines, Paragraph, Section } from "../model.js";
import { voteKeyIn } from "../recognise/votes/vote-key.js";
import { numberPattern } from "../vocabulary/numbers.js";
import { itemName } from "./item-name.js";
import { itemText } from "./item-text.js";
import { placeOfWords } from "./place-of-words.js";
import type { Check } from "./rule.js";

/** Figures and names of a vote that are in none of the votes read. */
export const unreadVoteRules: readonly Check[] = [
  {
    id: "vote-unreadable",
    check: ({ paragraphs }, found, { text }) => {
      for (const item of paragraphs)
        for (const section of item.sections) {
          if (section.kind !== "vote" || isRead(item, section) || betweenPersons.test(itemText(item)))
            continue;
          const words = sentencesOf(section.text).find(
            (sentence) => told.some((form) => form.test(sentence)) && voteKeyIn(sentence).yesMeans === null,
          );
          if (words !== undefined)
            found(placeOfWords(words, section.lines, text), { item: itemName(item), words });
        }
    },
  },
];

const overlaps = (one: Lines, other: Lines): boolean => one[0] <= other[1] && other[0] <= one[1];

/** True where a vote with totals or ballots was read from the section's lines. */
function isRead({ votes }: Paragraph, { lines }: Section): boolean {
  return votes.some(
    (vote) =>
      overlaps(vote.lines, lines) && (vote.ballots.length > 0 || (vote.yes !== null && vote.no !== null)),
  );
}

// "sluten omröstning", "val av ordförande", "Anna Ek erhåller 25 röster", "Efter lottning utses Anna Ek": on persons
const betweenPersons =
  /(?<!\p{L})(?:slut(?:en|na)|val av|vald(?:a)?|välj(?:er|s)|utse(?:r|s)|er(?:håller|höll)|f(?:år|ick))(?!\p{L})/iu;

/** How a sentence tells of an outcome. */
const told: readonly RegExp[] = [
  // "24 röster mot 17", "fem mot fyra"
  new RegExp(`(?<![\\p{L}\\d])${numberPattern}(?: röst(?:er)?)? mot ${numberPattern}(?![\\p{L}\\d])`, "iu"),
  // "5-4 till ja-sidan"
  /(?<![\d–-])\d{1,3} ?[–-] ?\d{1,3} (?:till|för)(?!\p{L})/iu,
  // "24 ja-röster", "3 röster för förslaget"
  new RegExp(
    `(?<![\\p{L}\\d])${numberPattern} (?:(?:ja|nej)(?!\\p{L})|röst(?:er)? (?:för|mot|emot)(?!\\p{L}))`,
    "iu",
  ),
  // "röstade Anna Ek (S) för förslaget och Bo Al (M) emot"
  /(?<!\p{L})röstade? .{0,200}(?<!\p{L})emot(?!\p{L})/iu,
];
