import { isGeneric } from "../../lex/body.js";
import { itemNumbers, numbersOf, rising } from "../item-numbers.js";
import type { Entry } from "./entry.js";

/** What one body did on one day: one document, or several where excerpts have files of their own. */
export interface Sitting {
  date: string;
  /** The §§ of the items; where there are none, those that a front page says. */
  numbers: readonly number[];
  /** The last § of the items or of a front page, whichever is higher. */
  last: number;
  entries: readonly Entry[];
}

/** The sittings of one body in one year whose §§ run on, by date; each has a number. */
export type Series = readonly Sitting[];

/** The documents grouped by body, year and numbering: a later sitting that begins with § 1 begins a new series. */
export function seriesOf(entries: readonly Entry[]): Series[] {
  const byBody = new Map<string, Entry[]>();
  for (const entry of entries) {
    const body = bodyOf(entry);
    const key = `${body}|${entry.meeting.date?.slice(0, 4)}`;
    if (body !== null && entry.meeting.date !== null) byBody.set(key, [...(byBody.get(key) ?? []), entry]);
  }
  return [...byBody.values()].flatMap((of) => withoutRestarts(sittingsOf(of)));
}

/**
 * The municipality (else the folder) and the body by the name of the settings; null where unknown, and for a bare
 * "Arbetsutskottet", which several bodies may have.
 */
export function bodyOf({ path, meeting, settings }: Entry): string | null {
  if (meeting.body === null) return null;
  const printed = meeting.body.toLowerCase();
  const configured = settings.bodies.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === printed),
  );
  if (configured === undefined && isGeneric(meeting.body)) return null;
  const place = meeting.municipality?.toLowerCase() ?? path.slice(0, path.lastIndexOf("/") + 1);
  return `${place}|${configured?.name.toLowerCase() ?? printed}`;
}

function sittingsOf(entries: readonly Entry[]): Sitting[] {
  const byDate = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = entry.meeting.date ?? "";
    byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  const sittings = [...byDate].map(([date, of]): Sitting => {
    const all = rising(of.flatMap(numbersIn));
    const items = itemNumbers(of.flatMap((entry) => entry.items));
    return { date, numbers: items.length > 0 ? items : all, last: all.at(-1) ?? 0, entries: of };
  });
  return sittings.filter(({ numbers }) => numbers.length > 0).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The §§ of a document: its items', and those that its front page says it covers. */
export function numbersIn({ items, meeting }: Entry): number[] {
  return rising([...itemNumbers(items), ...numbersOf(meeting.range)]);
}

function withoutRestarts(sittings: readonly Sitting[]): Series[] {
  const series: Sitting[][] = [];
  for (const sitting of sittings) {
    const last = series.at(-1);
    if (last && sitting.numbers[0] !== 1) last.push(sitting);
    else series.push([sitting]);
  }
  return series;
}
