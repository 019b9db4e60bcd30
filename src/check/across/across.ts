import type { Message, RuleId } from "../../messages.js";
import type { Meeting, Paragraph, Protokoll } from "../../model.js";
import type { Place } from "../../place.js";
import type { Settings } from "../../settings.js";
import { placeOf } from "../check.js";
import { type Ignore, isIgnored } from "../ignore.js";
import { dnrAcrossRules } from "./dnr.js";
import { sittingRules } from "./sittings.js";

/** What the rules over several documents keep of one of them. */
export interface Entry {
  path: string;
  meeting: Meeting;
  items: readonly EntryItem[];
  settings: Settings;
  ignores: readonly Ignore[];
  /** Where the document as a whole is told of: its first written line. */
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

/** Takes what a rule has found: the document, the place in it, the facts of the sentence. */
export type FoundAcross = (entry: Entry, spot: Spot, facts?: Record<string, string | number>) => void;

/** A rule over all documents of a run, in the order of their paths. */
export interface CheckAcross {
  id: RuleId;
  check: (entries: readonly Entry[], found: FoundAcross) => void;
}

/** A message about a document among others, with the source line that it begins in. */
export interface MessageAcross extends Message {
  path: string;
  source: string;
}

const checks: readonly CheckAcross[] = [...sittingRules, ...dnrAcrossRules];

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

/** Runs every rule over several documents, rule by rule. `entries` in the order of their paths. */
export function checkAcross(entries: readonly Entry[]): MessageAcross[] {
  const found: MessageAcross[] = [];
  for (const { id, check } of checks)
    check(entries, (entry, { place, source }, facts = {}) => {
      const severity = entry.settings.levels[id];
      if (severity === "off") return;
      const message: MessageAcross = { rule: id, severity, place, facts, path: entry.path, source };
      if (!isIgnored(message, entry.ignores)) found.push(message);
    });
  return found;
}
