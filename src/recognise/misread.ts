import type { Report } from "../messages.js";
import { misreadNumber } from "../outline/misread.js";
import type { Outline } from "../outline/outline.js";

/**
 * Reports items whose number can not be read (`number-unreadable`), and labels that are a letter from a known one
 * (`label-misspelt`).
 */
export function reportMisread({ items }: Outline, report: Report): void {
  for (const { head, parts } of items) {
    const text = head[0] && misreadNumber(head[0]);
    if (head[0] && text) report("number-unreadable", head[0].place, { text });
    for (const { meant, heading, headingLine } of parts)
      if (meant && heading && headingLine)
        report("label-misspelt", headingLine.place, { text: heading, meant });
  }
}
