import { fits, found, meaningOf } from "../forms/form.js";
import { extentForms, presenceForms as forms } from "../forms/presence.js";
import type { Range } from "../model.js";
import type { Attribute } from "./found-person.js";
import { rangesIn } from "./range.js";

/** Reads the §§ for which the person was present, or absent. */
export const presence: Attribute = (reading, person) => {
  const match = found(forms.paragraphs, reading.rest);
  // "ej ON § 36", but not "ekonom § 36"
  if (!match || /\p{Ll}/u.test(match.groups?.["body"] ?? "")) return false;
  const how = match.groups?.["how"]?.toLowerCase() ?? "";
  const extent = meaningOf(how, extentForms);
  const ranges = rangesIn(match.groups?.["list"] ?? match.groups?.["before"] ?? "").map((range) =>
    opened(range, extent, match.groups?.["open"]),
  );
  if (extent === "away") person.absence.push(...ranges);
  else person.presence.push(...ranges);
  if (fits(forms.serves, how)) person.serves = true;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};

/** An open range runs to the first (0) or last (`lastOfAll`) § of the sitting, which the caller knows. */
export const lastOfAll = 99999;

function opened({ from, to }: Range, extent: string | undefined, open: string | undefined): Range {
  if (extent === "until") return { from: 0, to };
  if (extent === "after") return { from: to + 1, to: lastOfAll };
  return extent === "since" || open !== undefined ? { from, to: lastOfAll } : { from, to };
}

/** Skips a time of day, which names no §§. */
export const hours: Attribute = (reading) => {
  const match = found(forms.hours, reading.rest);
  if (!match) return false;
  reading.rest = reading.rest.slice(match[0].length);
  return true;
};
