import { exceptionIn, isElsewhere } from "../text/elsewhere.js";
import type { Check } from "./check.js";

/** Who was there, and who does what. */
export const peopleRules: readonly Check[] = [
  {
    id: "adjuster-not-present",
    check: ({ meeting, members }, found) => {
      const serving = members.filter(
        ({ attendance }) => attendance === "serving" || attendance === "serving-substitute",
      );
      if (
        serving.length === 0 ||
        meeting.fields.some(({ text }) => isElsewhere(text) || exceptionIn(text) !== undefined)
      )
        return;
      for (const name of meeting.adjusters) {
        const field = meeting.fields.find(
          ({ kind, text }) => kind === "adjusters" && text.includes(name.split(" ").at(-1) ?? name),
        );
        if (!serving.some((member) => member.name === name) && name !== meeting.chair)
          found(field?.lines ?? [1, 1], { name });
      }
    },
  },
];
