import type { Message } from "../messages.js";
import type { Place } from "../place.js";
import type { Settings } from "../settings.js";

/** A link to a file beside the minutes. */
export interface Link {
  /** The file from the minutes' folder: `bilagor/bilaga 1.pdf`; decoded, without `#…` and `?…`. */
  target: string;
  place: Place;
}

// "[Bilaga 1](bilaga-1.pdf)", "![Karta](<karta 2.png> "Karta")"
const inline = /(?<=\]\()(?:<(?<held>[^<>]{1,500})>|(?<bare>[^\s()<>]{1,500}))(?=[\s)])/gu;
// "[bilaga]: bilaga-1.pdf"
const reference = /(?<=^ {0,3}\[[^[\]^]{1,80}\]: {1,4})<?(?<bare>[^\s<>]{1,500})/gu;
// "<a href="bilaga-1.pdf">", "<img src='karta.png'>"
const attribute = /(?<= (?:href|src)=["'])(?<bare>[^"'<>]{1,500})(?=["'])/gu;

/** The links of minutes to files beside them, in the order of the source; none to addresses, places on a page and mail. */
export function linksIn(text: readonly string[]): Link[] {
  let isCode = false;
  return text.flatMap((line, index) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    if (isCode) return [];
    const found = [inline, reference, attribute].flatMap((form) => [...line.matchAll(form)]);
    return found.flatMap((match) => {
      const target = fileOf(match.groups?.["held"] ?? match.groups?.["bare"] ?? "");
      const column = match.index + 1;
      const place = { line: index + 1, column, endLine: index + 1, endColumn: column + match[0].length };
      return target === undefined ? [] : [{ target, place }];
    });
  });
}

/** Reports links to files that do not exist: `link-broken`. */
export function brokenLinks(
  links: readonly Link[],
  isThere: (target: string) => boolean,
  { levels }: Settings,
): Message[] {
  const severity = levels["link-broken"];
  if (severity === "off") return [];
  return links
    .filter(({ target }) => !isThere(target))
    .map(({ target, place }) => ({ rule: "link-broken", severity, place, facts: { target } }));
}

/** The relative path of a link's target; undefined for `https:…`, `mailto:…`, `//…`, `/…` and `#…`. */
function fileOf(target: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#?\\])/iu.test(target)) return undefined;
  const path = (target.split(/[#?]/u, 1)[0] ?? "").replace(/\\(?=[()_*])/gu, "");
  try {
    return decodeURIComponent(path) || undefined;
  } catch {
    return path || undefined;
  }
}
