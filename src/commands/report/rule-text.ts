import { type Language, type Message, type RuleId, rules, sentence } from "../../messages.js";
import type { Example, RulePage } from "../explain/rule-page.js";
import { visible } from "../terminal/visible.js";
import { text } from "../texts/texts.js";
import type { Look } from "./message.js";
import { statuteOf } from "./statute.js";

/** A rule at length: severity and statute, why, a bad example with its `messages`, a good one. */
export function ruleText(
  rule: RuleId,
  page: RulePage,
  messages: readonly Message[],
  { language, paint }: Look,
): string {
  const say = (id: "example-bad" | "example-good") => paint("bold", text(id, language));
  return [
    `${paint("bold", rule)} (${levelText(rule, language)})${statuteText(rule, language)}`,
    page.prose[language],
    say("example-bad"),
    exampleText(page.bad),
    ...messages.filter((one) => one.rule === rule).map((one) => `→ ${visible(sentence(one, language))}`),
    say("example-good"),
    exampleText(page.good),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

/** Every rule, one line each: its id, its severity and its statute, in the order of the catalogue. */
export function ruleList(ids: readonly RuleId[], { language, paint }: Look): string {
  const width = Math.max(...ids.map((id) => id.length));
  const levels = Math.max(...ids.map((id) => levelText(id, language).length));
  const lines = ids.map((id) => {
    const level = levelText(id, language).padEnd(levels);
    return `${paint("bold", id)}${" ".repeat(width - id.length)}  ${level}  ${statuteOf(id) ?? ""}`.trimEnd();
  });
  return `${[...lines, "", text("explain-hint", language)].join("\n")}\n`;
}

function levelText(rule: RuleId, language: Language): string {
  const { severity } = rules[rule];
  return text(severity, language);
}

function statuteText(rule: RuleId, language: Language): string {
  const statute = statuteOf(rule);
  return statute === null ? "" : `, ${text("statute", language)} ${statute}`;
}

/** The documents of an example, indented, with names if there are several. Invisible characters are shown by their codes. */
function exampleText({ documents, configuration }: Example): string {
  const parts = documents.map(({ path, bytes }) => {
    const name = documents.length > 1 ? [`${path}:`] : [];
    return [...name, ...indented(shown(bytes))].join("\n");
  });
  const settings =
    configuration === null ? [] : [["protokoll.config.yaml:", ...indented(configuration)].join("\n")];
  return [...settings, ...parts].join("\n\n");
}

/** Longer lines, in examples of very large documents, are cut. */
const longest = 200;

function shown(bytes: Uint8Array): string {
  const decoded = new TextDecoder().decode(bytes).trimEnd();
  return decoded
    .split("\n")
    .map((line) => visible(line.length > longest ? `${line.slice(0, longest)}…` : line))
    .join("\n");
}

const indented = (text: string): string[] =>
  text.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
