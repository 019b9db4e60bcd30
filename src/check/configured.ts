import { hasDnrForm } from "../lex/dnr-pattern.js";
import { nearest } from "../lex/nearest.js";
import type { Actor, Lines, Protokoll } from "../model.js";
import { placeOfWords } from "./place-of-words.js";
import type { Check } from "./rule.js";
import { canBeSamePerson, shareWord } from "./same-person.js";

/** Names and case numbers against the register and the patterns of the configuration. */
export const configuredRules: readonly Check[] = [
  {
    id: "unknown-person",
    check: (protokoll, found, { text, settings }) => {
      if (settings.register.length === 0) return;
      const registered = settings.register.map(({ name }) => name);
      const reported: string[] = [];
      for (const { name, lines } of electedActors(protokoll)) {
        if ([...registered, ...reported].some((one) => canBeSamePerson(name, one))) continue;
        reported.push(name);
        const alike = registered.filter((one) => shareWord(name, one));
        found(placeOfWords(name, lines, text), { name, near: nearest(name, alike) ?? "" });
      }
    },
  },
  {
    id: "dnr-pattern",
    check: ({ paragraphs }, found, { text, settings: { dnr: patterns } }) => {
      if (patterns.length === 0) return;
      for (const { dnr } of paragraphs)
        for (const { text: number, lines } of dnr)
          if (!patterns.some((pattern) => hasDnrForm(number, pattern)))
            found(placeOfWords(number, lines, text), {
              text: number,
              patterns: patterns.map((pattern) => `\`${pattern}\``).join(", "),
            });
    },
  },
];

/** A person who acts as an elected member, and where. */
interface Named {
  name: string;
  lines: Lines;
}

/** Those on the attendance list but officials and guests, and whoever proposes, votes or reserves, in that order. */
function electedActors({ members, paragraphs }: Protokoll): Named[] {
  const others = members.filter(({ attendance }) => attendance === "other");
  const acts = paragraphs.flatMap(({ motions, votes, reservations }) => [
    ...motions.flatMap(({ by, lines }) => namedIn(by, lines)),
    ...votes.flatMap(({ ballots, lines }) => namedIn(ballots, lines)),
    ...reservations.flatMap(({ by, lines }) => namedIn(by, lines)),
  ]);
  return [
    ...members.filter(({ attendance }) => attendance !== "other"),
    ...acts.filter(({ name }) => !others.some((one) => canBeSamePerson(name, one.name))),
  ];
}

function namedIn(by: readonly Actor[], lines: Lines): Named[] {
  return by.flatMap(({ name }) => (name === null ? [] : [{ name, lines }]));
}
