import { found } from "../forms/form.js";
import { sessionForms as forms } from "../forms/times.js";
import { timesIn } from "./clock.js";

/** When a text says that the meeting was opened, "HH:MM". */
export const openedAt = (text: string): string | undefined => timeOf(found(forms.opened, text));

/** When a text says that the meeting was closed, "HH:MM". */
export const closedAt = (text: string): string | undefined => timeOf(found(forms.closed, text));

function timeOf(match: RegExpExecArray | null): string | undefined {
  const printed = match?.groups?.["time"]?.replace(/^\D+/u, "");
  return printed === undefined ? undefined : timesIn(`kl. ${printed}`)[0]?.start;
}
