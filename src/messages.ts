import type { Place } from "./read/line.js";

/** `error` fails a run, `warning` does with `--strict`, `info` never. */
export type Severity = "error" | "warning" | "info";

/** The languages of messages and help. Data never depends on them. */
export type Language = "sv" | "en";

interface Rule {
  severity: Severity;
  /** What was found, what was expected and what to do; `{name}` is filled from the message's facts. */
  sv: string;
  en: string;
  /** The statute behind the rule, where there is one. */
  statute?: string;
}

/** Every message that the compiler can give: rule id → severity, sentences, statute. */
export const rules = {
  "adjuster-not-present": {
    severity: "warning",
    sv: "Justeraren `{name}` finns inte bland dem som tjänstgjorde. Väntade en närvarande ledamot: rätta namnet eller närvarolistan.",
    en: "Adjuster `{name}` is not among those who served. Expected a member who was present: correct the name or the attendance list.",
  },
} as const satisfies Record<string, Rule>;

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

/** The sentence of a message in a language, its facts filled in. */
export function sentence(message: Message, language: Language): string {
  return rules[message.rule][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String(message.facts[name] ?? whole),
  );
}

/** A message of a rule, with the rule's own severity. */
export function messageOf(rule: RuleId, place: Place, facts: Record<string, string | number> = {}): Message {
  return { rule, severity: rules[rule].severity, place, facts };
}

/** Messages by place, then by rule: the order in which they are shown. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
