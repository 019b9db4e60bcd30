import { fieldLabels } from "../vocabulary/fields.js";
import { sectionLabels } from "../vocabulary/sections.js";
import type { Form } from "./form.js";

const longestFirst = (labels: readonly string[]): string =>
  labels.toSorted((a, b) => b.length - a.length).join("|");

const allFields = Object.values(fieldLabels).flat();
const severalWords = allFields.filter((word) => /^[\p{L} ,/-][\p{L},/-]* [\p{L} ,/-]+$/u.test(word));
const single = allFields.filter((word) => /^\p{L}{3,}$/u.test(word));
const behindDay = [...fieldLabels.posted, ...fieldLabels.removed, ...fieldLabels.storage].filter((word) =>
  /^\p{L}{5,}$/u.test(word),
);

/** The place in a line of the front page before a label that is sure there: of several words, or with what can only follow it. */
export const innerFieldForm: Form = {
  pattern: new RegExp(
    `(?<=[^\\s,] )(?=(?:${longestFirst(severalWords)})(?!\\p{L})|(?:${single.join("|")}):|(?<=\\d )(?:${behindDay.join("|")}) [\\d\\p{Lu}]|Paragrafer? [§\\d]|(?:Sekreterare|Ordförande|Justerare|Justerande) ?(?:\\.{3}|…))`,
    "u",
  ),
  example: [
    "kl. 16.00 Paragrafer 102–119",
    "2024-04-25 Förvaringsplats Kansliet",
    "Underskrifter Sekreterare ...",
    "Anna Ek Justerare: Bo Al",
  ],
  not: ["Anna Ek (S), ordförande", "Utses att justera"],
};

/** Labels that begin with a capital and hold nothing but words. */
const plain = (labels: readonly string[]): string[] =>
  labels.filter((word) => /^\p{Lu}[\p{L} ,/-]{3,}$/u.test(word));

const { other: _other, title: _title, ...fields } = fieldLabels;
const { documents, summary, motions, proposition, vote, decision, reservation, statement, recipients } =
  sectionLabels;
// words that a sentence may begin with are labels only with more words
const ofSentences = [sectionLabels.proposal, sectionLabels.background, sectionLabels.reasons].flat();

/** The labels that are sure in the middle of a page that lost its line ends: on its front, and in items. */
export const pageLabels = {
  fields: plain(Object.values(fields).flat()),
  items: plain([
    ...[documents, summary, motions, proposition, vote, decision, reservation, statement, recipients].flat(),
    ...ofSentences.filter((word) => word.includes(" ")),
  ]),
} as const;

/** A § or a label in such a page, by what stands beside it: the groups `section` with `number`, or `label`. */
export const innerLabelForm: Form = {
  pattern: new RegExp(
    `(?<=^|[^\\s,(–-] )(?:(?<section>§ ?(?<number>\\d{1,5}))(?=$| (?:\\p{Lu}|\\d))|(?<label>${longestFirst([
      ...pageLabels.fields,
      ...pageLabels.items,
    ])}|\\p{Lu}[\\p{L}-]{3,40}s (?:beslut|förslag till beslut))(?=:| (?:[\\p{Lu}\\d§–•"”]|att |kl|den \\d)))`,
    "u",
  ),
  example: [
    "kl. 13.15 Beslutande Karin Ek",
    "yrkar avslag. Beslut Nämnden antar",
    "Paragrafer 44–46",
    "§ 12 Budget",
  ],
  not: ["enligt (§ 12)", "i nämndens beslut"],
};
