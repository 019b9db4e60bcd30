import { timesIn } from "./clock.js";

const meeting = "(?:möte|årsmöte|sammanträde|stämma|styrelsemöte|förhandling)(?:t|et|n|na|arna)?s?";
const clock = "(?<time>(?:(?:kl\\.?|klockan) ?)?\\d{1,2}[.:]\\d\\d)(?![\\d.:-])";
// "Mötets öppnande 12.00", "Öppnar mötet 11:45", "… förklarar mötet öppnat kl. 18.02"
const opened = new RegExp(
  `(?<!\\p{L})(?:${meeting} (?:för )?öppna(?:nde|t|s|des|d|r|de)|öppna(?:r|de|nde av) ${meeting})(?: av [\\p{L} ]{3,40})?,? ${clock}`,
  "iu",
);
// "Mötet avslutas 13.05", "Avslutar mötet 12:30", "Sammanträdet avslutades kl. 16.40"
const closed = new RegExp(
  `(?<!\\p{L})(?:${meeting} (?:för )?avsluta(?:nde|t|s|des|d|r|de)|avsluta(?:r|de|nde av) ${meeting})(?: av [\\p{L} ]{3,40})?,? ${clock}`,
  "iu",
);

/** When a text says that the meeting was opened, "HH:MM". */
export const openedAt = (text: string): string | undefined => timeOf(opened.exec(text));

/** When a text says that the meeting was closed, "HH:MM". */
export const closedAt = (text: string): string | undefined => timeOf(closed.exec(text));

function timeOf(match: RegExpExecArray | null): string | undefined {
  const printed = match?.groups?.["time"]?.replace(/^\D+/u, "");
  return printed === undefined ? undefined : timesIn(`kl. ${printed}`)[0]?.start;
}
