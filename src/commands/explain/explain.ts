import type { Command, Context, ParsedArguments } from "../usage/command.js";

/** `protokoll explain`: what a rule is for, with its statute and its examples; all rules if none is named. */
export const explain: Command = {
  name: "explain",
  text: "explain",
  more: "explain-more",
  words: { label: "word-rule", text: "word-rule-help", most: 1 },
  examples: ["protokoll explain no-decision", "protokoll explain"],
  options: [],
  run,
};

async function run(given: ParsedArguments, { out, language, io, paintOut }: Context): Promise<number> {
  const [{ rules }, { readRulePage }, { messagesOf }, { ruleText, ruleList }, { lookAt }, { unknown }] =
    await Promise.all([
      import("../../messages.js"),
      import("./rule-page.js"),
      import("./rule-example.js"),
      import("../report/rule-text.js"),
      import("../report/message.js"),
      import("../usage/nearest.js"),
    ]);
  const look = lookAt(io.stdout, paintOut, language);
  const ids = Object.keys(rules) as (keyof typeof rules)[];
  const word = given.words[0];
  if (word === undefined) {
    await out(ruleList(ids, look));
    return 0;
  }
  const rule = ids.find((id) => id === word);
  if (rule === undefined) throw unknown("unknown-rule", word, ids, language);
  const page = await readRulePage(rule);
  await out(ruleText(rule, page, messagesOf(page.bad, rule), look));
  return 0;
}
