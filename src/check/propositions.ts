import type { Paragraph } from "../model.js";
import { itemName } from "./item-name.js";
import { itemText } from "./item-text.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import type { Check } from "./rule.js";
import { votesIn } from "./votes.js";

/** What minutes say about how a vote was put and held (KL 5:67). */
export const propositionRules: readonly Check[] = [
  {
    id: "vote-without-result",
    check: ({ meeting, paragraphs }, found) => {
      if (meeting.bodyKind === "association") return;
      for (const item of paragraphs) {
        const section = item.sections.find(({ kind }) => kind === "vote");
        const isOpen = item.votes.every(
          ({ yes, no, ballots }) => yes === null && no === null && ballots.length === 0,
        );
        if (section && isOpen && !result.test(itemText(item))) found(section.lines, { item: itemName(item) });
      }
    },
  },
  {
    id: "vote-without-proposition",
    check: (protokoll, found) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      for (const { item, vote } of votesIn(protokoll))
        if (!isPut(item) && vote === item.votes[0]) found(vote.lines, { item: itemName(item) });
    },
  },
  {
    id: "vote-unexplained",
    check: (protokoll, found) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      for (const { item, vote } of votesIn(protokoll)) {
        if (vote.yesMeans !== null || vote.noMeans !== null || vote.yes === null || vote.no === null)
          continue;
        const text = itemText(item);
        if (isPut(item) && saysYes.test(text) && !explains.test(text))
          found(vote.lines, { item: itemName(item) });
      }
    },
  },
  {
    id: "ballots-missing",
    check: (protokoll, found) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      const { paragraphs, attachments } = protokoll;
      // one list of ballots may serve for all votes of the sitting
      if (
        [...paragraphs.map(itemText), ...attachments.map(({ heading }) => heading)].some((one) =>
          roll.test(one),
        )
      )
        return;
      for (const { item, vote } of votesIn(protokoll)) {
        const isOpen = vote.ballots.length === 0 && (vote.yes ?? 0) + (vote.no ?? 0) > 0;
        if (isOpen && !closedOrElsewhere.test(itemText(item))) found(vote.lines, { item: itemName(item) });
      }
    },
  },
];

/** True where the item tells in any words how the proposals were put. */
const isPut = ({ sections, votes }: Paragraph): boolean =>
  sections.some(({ kind, text }) => kind === "proposition" || putting.test(text) || explains.test(text)) ||
  votes.some(({ yesMeans }) => yesMeans !== null);

// "ställer proposition på", "ställer förslagen mot varandra", "ställs under omröstning", "beslutsordning", "ja-röst för"
const putting =
  /proposition|(?<!\p{L})ställ(?:er|de|s|des)(?!\p{L})|beslutsordning|omröstningsordning|frågar om|ja-röst(?:en)? (?:för|till|innebär|betyder)|rösta(?:r|de)? ja/iu;

// "ja-röster", "JA"
const saysYes = /(?<!\p{L})ja(?!\p{L})/iu;

// "den som vill … röstar ja", "ja-röst till att", "Ja är bifall", "Ja = ", "Ja: bifall till", "Avslag är ja-röst"
const explains =
  /(?<!\p{L})(?:den|de|en ledamot) (?:som|det)(?!\p{L})|ja-röst:|(?<!\p{L})ja(?:-röst(?:en)?|-propositionen)? ?(?:ges|till|för|är|innebär|betyder|=|motsvarar|gäller|på)(?!\p{L})|(?:är|=|blir) ja(?:-röst)?(?!\p{L})|(?<!\p{L})ja: (?:bifall|avslag|att|till)|(?:ja och nej|propositionsordning)/iu;

// "Omröstningen ger 7 ja", "utfallet", "röstlistan i bilaga 2", "med acklamation"
const result = /\d|bilaga|sluten|acklamation|enhällig|återta|inte (?:begär|genomför)/iu;

// "voteringslista", "Omröstningsprotokoll", "omröstningslistan"
const roll = /(?:omröstnings|voterings|röst)(?:lista|listan|listor|listorna|bilaga|protokoll)/iu;

// "sluten omröstning", "se bilaga 1", "val av ordförande"
const closedOrElsewhere = /slut(?:en|na)(?!\p{L})|bilag|(?<!\p{L})val av/iu;
