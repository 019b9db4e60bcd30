import type { RuleId } from "../../messages.js";
import type { Meeting, Paragraph, Protokoll } from "../../model.js";
import type { Place } from "../../place.js";
import type { Settings } from "../../settings.js";
import { placeOf } from "../check.js";
import type { Ignore } from "../ignore.js";

/** What the rules over several documents use of one document. */
export interface Entry {
  path: string;
  meeting: Meeting;
  items: readonly EntryItem[];
  settings: Settings;
  ignores: readonly Ignore[];
  /** The place of messages about the whole document: its first written line. */
  spot: Spot;
}

/** An item of business, as far as other documents need it. */
export interface EntryItem extends Pick<Paragraph, "number" | "suffix" | "label" | "title" | "dnr"> {
  spot: Spot;
}

/** A place and the source line that it begins in, so that a report can show it. */
export interface Spot {
  place: Place;
  source: string;
}

/** Receives a finding of a rule: the document, the place in it, and the facts of the message. */
export type FoundAcross = (entry: Entry, spot: Spot, facts?: Record<string, string | number>) => void;

/** A rule over all documents of a run, in the order of their paths. */
export interface CheckAcross {
  id: RuleId;
  check: (entries: readonly Entry[], found: FoundAcross) => void;
}

/**
 * What the rules over several documents need of one: its model, the comments that silence rules in it, its lines as
 * decoded (`text`), and what the configuration says of it.
 */
export function entryOf(
  { source, meeting, paragraphs }: Protokoll,
  ignores: readonly Ignore[],
  text: readonly string[],
  settings: Settings,
): Entry {
  const spotOf = (line: number): Spot => ({
    place: placeOf([line, line], text),
    source: text[line - 1] ?? "",
  });
  const items = paragraphs.map(({ number, suffix, label, title, dnr, lines }) => ({
    ...{ number, suffix, label, title, dnr },
    spot: spotOf(lines[0]),
  }));
  const first = text.findIndex((line) => line.trim() !== "");
  return {
    path: source.path,
    meeting,
    items,
    settings,
    ignores,
    spot: spotOf(Math.max(first, 0) + 1),
  };
}
