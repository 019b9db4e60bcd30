import { everyPlace, fits } from "../forms/form.js";
import { privacyForms as forms } from "../forms/privacy.js";
import type { Place } from "../place.js";
import { placeAt } from "./characters.js";
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
  perMatch("email", mail, ([address]) => !isOfficeAddress(address)),
  perMatch("telephone", everyPlace(forms.telephone)),
  perMatch("home-address", everyPlace(forms.home)),
  {
    id: "secrecy-word",
    check: ({ paragraphs }, found, { text }) => {
      for (const paragraph of paragraphs) {
        const [first, last] = paragraph.lines;
        const index = text.findIndex((line, at) => at >= first - 1 && at < last && fits(forms.secrecy, line));
        const match = forms.secrecy.pattern.exec(text[index] ?? "");
        if (match) found(placeAt(index, match), { text: match[0], item: itemName(paragraph) });
      }
    },
  },
];

/** True for the address of an office; a person's has a name with a dot before the `@`. */
function isOfficeAddress(address: string): boolean {
  const local = address.slice(0, address.indexOf("@"));
  return fits(forms.office, local);
}

function perMatch(
  id: Check["id"],
  pattern: RegExp,
  counts: (match: RegExpMatchArray) => boolean = () => true,
): Check {
  return {
    id,
    check: (_, found, { text }) =>
      text.forEach((line, index) => {
        for (const match of line.matchAll(pattern)) if (counts(match)) found(placeAt(index, match));
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
  const line = lineAt(starts, from);
  const endLine = lineAt(starts, to);
  return {
    line,
    column: from - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: to - (starts[endLine - 1] ?? 0) + 1,
  };
}

/** The 1-based number of the line that holds an offset, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
