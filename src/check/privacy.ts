import { allIn, fits, matchesOf } from "../forms/form.js";
import { lineFactForms } from "../forms/line-facts.js";
import { privacyForms as forms } from "../forms/privacy.js";
import { hasDigit } from "../lex/shapes.js";
import type { Place } from "../place.js";
import { placeAt } from "./characters.js";
import { indexAt } from "./halving.js";
import { itemName } from "./item-name.js";
import { personalNumbersIn } from "./personal-number.js";
import type { Check } from "./rule.js";

// "anna.ek@exempel.se"
const mail = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,20}/gu;

/** Personal data. A message gives only the place of what is found. */
export const privacyRules: readonly Check[] = [
  {
    id: "personal-number",
    check: ({ meeting }, found, { text }) => {
      const starts = startsOf(text);
      // nobody is born on the day of the sitting or later: a date with a number behind it
      for (const { kind, from, to, born } of personalNumbersIn(text.join("\n")))
        if (born === null || meeting.date === null || born < meeting.date)
          found(placeIn(starts, from, to), { kind });
    },
  },
  perMatch("email", (line) =>
    line.includes("@") ? matchesOf(mail, line).filter(([address]) => !isOfficeAddress(address)) : [],
  ),
  perMatch("telephone", withDigit(allIn(forms.telephone))),
  perMatch("home-address", withDigit(allIn(forms.home))),
  {
    id: "secrecy-word",
    check: ({ paragraphs }, found, { text, facts }) => {
      for (const paragraph of paragraphs) {
        const [first, last] = paragraph.lines;
        const line = facts.linesTelling("secrecy").find((one) => first <= one && one <= last) ?? 0;
        const match = lineFactForms.secrecy.pattern.exec(text[line - 1] ?? "");
        if (match) found(placeAt(line - 1, match), { text: match[0], item: itemName(paragraph) });
      }
    },
  },
];

/** True for the address of an office; a person's has a name with a dot before the `@`. */
function isOfficeAddress(address: string): boolean {
  const local = address.slice(0, address.indexOf("@"));
  return fits(forms.office, local);
}

type Search = (line: string) => readonly RegExpExecArray[];

/** A search for what holds a digit: lines without one are left alone. */
function withDigit(matchesIn: Search): Search {
  return (line) => (hasDigit(line) ? matchesIn(line) : []);
}

function perMatch(id: Check["id"], matchesIn: Search): Check {
  return {
    id,
    check: (_, found, { text }) =>
      text.forEach((line, index) => {
        for (const match of matchesIn(line)) found(placeAt(index, match));
      }),
  };
}

/** The offset at which each line begins, when lines are joined by a line end. */
function startsOf(text: readonly string[]): number[] {
  let at = 0;
  return text.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function placeIn(starts: readonly number[], from: number, to: number): Place {
  const line = indexAt(starts, from) + 1;
  const endLine = indexAt(starts, to) + 1;
  return {
    line,
    column: from - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: to - (starts[endLine - 1] ?? 0) + 1,
  };
}
