import type { Line } from "../read/line.js";

/** Where a line begins, "16" or "16:9"; with where it ends, "16-18", where that is on another line. */
export function placeOf({ place }: Line): string {
  const start = place.column === 1 ? String(place.line) : `${place.line}:${place.column}`;
  return place.endLine === place.line ? start : `${start}-${place.endLine}`;
}

const most = 60;

/** The beginning of a text, sixty units at most, never half a character. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** A text in quotation marks, on one line whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A line as a stage begins it: its place and the beginning of its text, in quotation marks. */
export function opening(line: Line): string {
  return `${placeOf(line)} ${quoted(shortened(line.text))}`;
}
