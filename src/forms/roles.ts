import type { Form } from "./form.js";
import { fullNamePattern } from "./names.js";

const vice =
  "(?:(?:\\d:e|[Ff]örst[ea]|[Aa]ndr[ea]|[Tt]redje|I{1,3}) )?[Vv](?:ice|\\.)?[ -]?ord(?:f\\.?|förande)";

/** How minutes print what somebody is. */
export const roleForms = {
  /** Who presides, in whatever ending. */
  chair: {
    pattern: /ordförande[ns]?(?!\p{L})/u,
    example: ["1e vice ordföranden", "ordförande"],
    not: "ordförandeskap",
  },
  presides: { pattern: /^ordf/iu, example: ["ordförande §§ 44–47", "Ordf."], not: "vice ordförande" },
  /** The rest of an office behind a numeral: "Ek Anna I viceordförande". */
  vice: { pattern: /^ vice/iu, example: " viceordförande", not: " ordförande" },
  /** The title behind a name, up to the next comma, name, § or hour. */
  title: {
    pattern: new RegExp(
      `^(?<comma>[,;])? ?(?<text>[^,;()§]+?)(?= ?(?:[,;(§]|ej §|$| ${fullNamePattern}(?: ?[(,§]|$)| kl\\.? ))`,
      "u",
    ),
    example: [", vice ordförande", " ordförande", ", rektor för skolan ej § 4", ", rektor kl. 13"],
    not: ["(S)", "§ 4"],
  },
  /** A role in a column of them. */
  any: {
    pattern: new RegExp(`(?:${vice}|[Oo]rd(?:f\\.|förande)|[Ll]edamot|[Ee]rsättare)(?!\\p{L})`, "u"),
    example: ["ordförande", "1:e vice ordförande", "vice-ordförande", "ledamot"],
    not: "rektor",
  },
  /** A role of those who do not preside, and nothing else. */
  member: { pattern: /^(?:ledamot|ersättare)$/u, example: ["ledamot", "ersättare"], not: "ledamoten" },
} as const satisfies Record<string, Form>;
