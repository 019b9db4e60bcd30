import { rangesOf, rangeText } from "../lex/range.js";
import type { Meeting, Protokoll } from "../model.js";
import type { Settings } from "../settings.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { isWholeRoll, mostServingAt, servesAt } from "./roll.js";
import type { Check } from "./rule.js";

/** How many serve, against the seats that the configuration gives the body. */
export const quorumRules: readonly Check[] = [
  {
    id: "no-quorum",
    check: (protokoll, found, { settings }) => {
      const seats = seatsOf(protokoll.meeting, settings);
      if (seats === null || !isUnderKommunallagen(protokoll.meeting) || !isWholeRoll(protokoll)) return;
      const short = servingByItem(protokoll).filter(({ most }) => most * 2 <= seats);
      const [first] = short;
      if (first)
        found([first.line, first.line], {
          items: rangeText(rangesOf(short.map(({ number }) => number))),
          serving: Math.min(...short.map(({ serving }) => serving)),
          seats,
        });
    },
  },
  {
    id: "more-than-seats",
    check: (protokoll, found, { settings }) => {
      const seats = seatsOf(protokoll.meeting, settings);
      const member = protokoll.members.find(({ attendance }) => attendance === "serving");
      if (seats === null || !member) return;
      const most = servingByItem(protokoll).toSorted((a, b) => b.serving - a.serving)[0];
      if (!most || most.serving <= seats) return;
      found(member.lines, { serving: most.serving, seats, number: most.number });
    },
  },
];

function seatsOf({ body }: Meeting, { bodies }: Settings): number | null {
  const name = body?.toLowerCase();
  return (
    bodies.find((one) => [one.name, ...one.aliases].some((known) => known.toLowerCase() === name))?.seats ??
    null
  );
}

/** How many different people serve in each numbered item. */
function servingByItem({ members, paragraphs }: Protokoll) {
  return paragraphs.flatMap(({ number, lines }) =>
    number === null
      ? []
      : [
          {
            number,
            line: lines[0],
            most: mostServingAt(members, number),
            serving: new Set(members.filter((one) => servesAt(one, number)).map(({ name }) => name)).size,
          },
        ],
  );
}
