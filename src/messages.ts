import { adoption } from "./catalogue/adoption.js";
import { archive } from "./catalogue/archive.js";
import { attendance } from "./catalogue/attendance.js";
import { configured } from "./catalogue/configured.js";
import { dates } from "./catalogue/dates.js";
import { decisions } from "./catalogue/decisions.js";
import { meeting } from "./catalogue/meeting.js";
import { numbering } from "./catalogue/numbering.js";
import { people } from "./catalogue/people.js";
import { privacy } from "./catalogue/privacy.js";
import { reading } from "./catalogue/reading.js";
import type { Language, Level, Severity } from "./catalogue/rule.js";
import { text } from "./catalogue/text.js";
import { votes } from "./catalogue/votes.js";
import type { Place } from "./place.js";
import { englishWeekdays, weekdays } from "./vocabulary/calendar.js";

export type { Language, Level, Severity } from "./catalogue/rule.js";

/** Every message that the program can give about a document: rule id → severity, sentences, statute. */
export const rules = {
  ...reading,
  ...meeting,
  ...numbering,
  ...dates,
  ...people,
  ...attendance,
  ...votes,
  ...decisions,
  ...text,
  ...configured,
  ...adoption,
  ...archive,
  ...privacy,
};

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** Something to tell about a document, at its place. */
export interface Message {
  rule: RuleId;
  severity: Severity;
  place: Place;
  facts: Record<string, string | number>;
}

/** Takes a message's rule, place and facts from whoever found it. */
export type Report = (rule: RuleId, place: Place, facts?: Record<string, string | number>) => void;

/** The sentence of a message in a language, its facts filled in; the fact `near`, where it has a word, is a question. */
export function sentence(message: Message, language: Language): string {
  const { near } = message.facts;
  const days = language === "en" ? inEnglish(message.facts) : {};
  const facts = { ...message.facts, ...days, near: near ? ` ${didYouMean[language]} \`${near}\`?` : "" };
  return rules[message.rule][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String((facts as Message["facts"])[name] ?? whole),
  );
}

/** The facts that are weekdays, which the text prints in Swedish. */
const inEnglish = (facts: Message["facts"]): Message["facts"] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const day = /day$/iu.test(name) ? englishWeekdays[weekdays.indexOf(String(fact))] : undefined;
      return day === undefined ? [] : [[name, day]];
    }),
  );

const didYouMean = { sv: "Menade du", en: "Did you mean" } as const satisfies Record<Language, string>;

/** The level of each rule where no configuration gives it another. */
export const defaultLevels = Object.fromEntries(
  Object.entries(rules).map(([id, { severity }]) => [id, severity]),
) as Readonly<Record<RuleId, Level>>;

/** How many messages there are of each severity. */
export function countsOf(messages: readonly Message[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of messages) counts[severity] += 1;
  return counts;
}

/** Messages by place, then by rule: the order in which they are shown. */
export function inOrder<M extends Message>(messages: readonly M[]): M[] {
  return [...messages].sort(
    (a, b) =>
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
