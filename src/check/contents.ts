import { rangesOf, rangeText } from "../lex/range.js";
import type { Lines, Protokoll } from "../model.js";
import { itemNumbers, numbersOf, rising } from "./item-numbers.js";
import type { Check } from "./rule.js";

/** The table of contents against the items. */
export const contentsRules: readonly Check[] = [
  {
    id: "contents-item-missing",
    check: (protokoll, found) => {
      const { rows, present } = compared(protokoll);
      // gaps, and §§ that the front page states, have rules of their own
      const stated = new Set(numbersOf(protokoll.meeting.range));
      for (const { number, lines } of rows) {
        const isBetween = number > (present[0] ?? 0) && number < (present.at(-1) ?? 0);
        if (!present.includes(number) && !stated.has(number) && !isBetween) found(lines, { number });
      }
    },
  },
  {
    id: "contents-lacks-item",
    check: (protokoll, found) => {
      const { rows, listed, present } = compared(protokoll);
      const lacking = present.filter((number) => !listed.includes(number));
      const [first] = rows;
      if (first && lacking.length > 0) found(first.lines, { numbers: rangeText(rangesOf(rising(lacking))) });
    },
  },
  {
    id: "contents-number-differs",
    check: (protokoll, found) => {
      const { rows } = compared(protokoll);
      for (const { number, title, lines } of rows) {
        const [right, ...more] = protokoll.paragraphs.filter((item) => plain(item.title) === plain(title));
        if (right?.number && right.number !== number && more.length === 0 && title !== "")
          found(lines, { number, title, right: right.number });
      }
    },
  },
];

/** A row of a table of contents that begins with a §. */
interface Row {
  number: number;
  title: string;
  lines: Lines;
}

// "§ 10 Val av justerare ........ 3", "* [§ 17 Val av justerare](#p17)", "KF § 72 Upprop", "MN § 63/24 Val"
const row =
  /^[^\p{L}\p{N}§]{0,9}(?:\p{L}{1,8} )?§ ?(?:(?:19|20)\d\d\/)?(?<number>\d{1,5})(?:\/\d{2,4})?(?!\d)(?<rest>.*)$/u;
// "........ 3", " | 12", "](#p17)"
const behind = /\.\.|…|\||\]\(|\[/u;
// " 12", " 7 - 11"
const pages = /\s\d{1,3}(?: ?[-–] ?\d{1,3})?$/u;

/** The title of a row, without the dots and the page number. */
function titleOf(rest: string): string {
  const bare = rest.replace(/^[\s|]+/u, "");
  const end = bare.search(behind);
  return (end < 0 ? bare : bare.slice(0, end)).trim().replace(pages, "").trim();
}

/** The rows of the contents, every § named in them, and the numbers of the items; empty where too few of them agree. */
function compared({ furniture, paragraphs }: Protokoll) {
  const contents = furniture.filter(({ kind }) => kind === "contents");
  const rows = contents.flatMap(({ text, lines }): Row[] => {
    const { number, rest = "" } = row.exec(text)?.groups ?? {};
    return number === undefined ? [] : [{ number: Number(number), title: titleOf(rest), lines }];
  });
  const printed = contents.flatMap(({ text }) => [...text.matchAll(/§ ?(?:(?:19|20)\d\d\/)?(\d{1,5})/gu)]);
  const listed = printed.map(([, number]) => Number(number));
  const present = itemNumbers(paragraphs);
  const common = present.filter((number) => listed.includes(number)).length;
  const belong = common > 2 && common * 2 > rows.length && common * 2 > present.length;
  return belong ? { rows, listed, present } : { rows: [], listed, present: [] };
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s.,:]+/gu, " ")
    .trim();
