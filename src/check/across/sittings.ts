import { rangesOf, rangeText } from "../../lex/range.js";
import { hasFrontPage } from "../front-page.js";
import type { CheckAcross, Entry, Spot } from "./entry.js";
import { bodyOf, numbersIn, type Series, type Sitting, seriesOf } from "./series.js";

/** The sittings of one body: each once, their §§ running on with their dates. */
export const sittingRules: readonly CheckAcross[] = [
  {
    id: "sitting-twice",
    check: (entries, found) => {
      for (const { entries: same, date } of seriesOf(entries).flat())
        same.forEach((entry, at) => {
          const other = same.slice(0, at).find((one) => isSameSitting(one, entry));
          if (other) found(entry, entry.spot, { date, other: other.path });
        });
    },
  },
  {
    id: "sitting-overlap",
    check: (entries, found) => {
      for (const [earlier, later] of seriesOf(entries).flatMap(pairsOf)) {
        const both = later.numbers.filter((number) => earlier.numbers.includes(number));
        const where = spotOf(later, both[0]);
        if (where && both.length > 0) found(...where, { numbers: text(both), ...factsOf(earlier) });
      }
    },
  },
  {
    id: "sittings-out-of-order",
    check: (entries, found) => {
      for (const series of seriesOf(entries))
        series.slice(1).forEach((later, at) => {
          const earlier = series[at];
          const where = spotOf(later, later.numbers[0]);
          if (earlier && where && (later.numbers.at(-1) ?? 0) < (earlier.numbers[0] ?? 0))
            found(...where, {
              ...{ numbers: text(later.numbers), day: later.date, before: text(earlier.numbers) },
              ...factsOf(earlier),
            });
        });
    },
  },
  {
    id: "sitting-gap",
    check: (entries, found) => {
      const undated = entries.filter(({ meeting }) => meeting.date === null);
      for (const series of seriesOf(entries)) {
        const body = series[0]?.entries[0];
        const others = undated.filter((entry) => body && bodyOf(entry) === bodyOf(body)).flatMap(numbersIn);
        const present = new Set([...others, ...series.flatMap(({ numbers }) => numbers)]);
        series.slice(1).forEach((later, at) => {
          const earlier = series[at];
          const where = spotOf(later, later.numbers[0]);
          if (!earlier || !where || !later.entries.some(isWhole) || !earlier.entries.some(isWhole)) return;
          const { last } = earlier;
          const first = later.numbers[0] ?? 0;
          const missing = Array.from({ length: Math.max(first - last - 1, 0) }, (_, n) => last + 1 + n);
          const unknown = missing.filter((number) => !present.has(number));
          if (unknown.length > 0)
            found(...where, { numbers: text(unknown), day: later.date, ...factsOf(earlier) });
        });
      }
    },
  },
];

/** True for minutes with a front page, false for an excerpt of some §§. */
const isWhole = ({ meeting }: Entry): boolean => hasFrontPage(meeting);

/** True for two whole minutes that share at least half of their §§: an excerpt, or one § adjusted at once, does not. */
function isSameSitting(one: Entry, other: Entry): boolean {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  const both = a.filter((number) => b.includes(number)).length;
  return isWhole(one) && isWhole(other) && both > 0 && both * 2 >= Math.max(a.length, b.length);
}

/** Each sitting with every later one. */
function pairsOf(series: Series): [Sitting, Sitting][] {
  return series.flatMap((later, at) =>
    series.slice(0, at).map((earlier): [Sitting, Sitting] => [earlier, later]),
  );
}

/** The document of a sitting that has a §, and where it stands there. */
function spotOf({ entries }: Sitting, number: number | undefined): [Entry, Spot] | undefined {
  for (const entry of entries) {
    const item = entry.items.find((one) => one.number === number);
    if (item) return [entry, item.spot];
  }
  const [entry] = entries;
  return entry && [entry, entry.spot];
}

const factsOf = ({ date, entries }: Sitting) => ({ date, other: entries[0]?.path ?? "" });
const text = (numbers: readonly number[]): string => rangeText(rangesOf(numbers));
