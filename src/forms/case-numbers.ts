import { archiveCodeWords, dnrLabels, printSeries } from "../vocabulary/dnr.js";
import type { Form, Meaning } from "./form.js";

const labels = dnrLabels.map((label) => label.replace(" ", " ?")).join("|");
const codes = `(?: (?:${archiveCodeWords.join("|")}):? ?[\\d.]+| \\(\\p{Lu}{3,12}\\))?`;
// "KS 2022/1197", "KS/2024:0288", "TN-2024-00087", "KU.2017.3", "Ks 261/2024", "KS 02-820 107", "ÅB 2024-031"
const withRegistry =
  "(?:(?:\\p{Lu}{1,8}|\\p{Lu}\\p{Ll}{1,3}(?:AU)?)(?:[ /.:-]|no-)|\\p{Lu}\\p{L}{1,5}(?=(?:19|20)\\d\\d[/:-]))\\d{1,6}(?:[/:.–-]\\d*)+(?: \\d{2,4}(?![\\d/:-]))?";
// "2023/BUN 0214 40", "2011/KS 0206 001", "2019/0041 NTN - 1", "2012-KS"
const registryInside = "\\d{4}[/-](?:\\d+ )?\\p{Lu}{2,6}(?:(?: ?- ?| {0,2})\\d+(?!\\d))*";
// "2024-000123", "17/12", "00730/20241.1.2", "1.5.3-219-2012", "7-742-2011"
const figures =
  "\\d{1,6}(?: ?[/:.–-] ?\\d+)+(?:\\.(?! ?\\d))?(?: \\d{2,4}(?![\\d/:-])| \\d{1,2}(?:\\.\\d{1,2})+\\.?)?";
const value = `(?:${withRegistry}|${registryInside}|${figures}|\\d{4}/)${codes}`;
const list = `(?:${value})(?:(?:, ?| och | samt |; ?)(?:${value}))*`;

/** Where case numbers stand in a line of an item's head. */
export const caseNumberForms: readonly Meaning<"labelled" | "bare">[] = [
  {
    means: "labelled",
    pattern: new RegExp(`(?<![\\p{L}])\\(?(?:${labels})(?![\\p{L}])[.:]* ?(?<list>${list})?\\)?`, "iu"),
    example: [
      "Dnr KS 2022/1197, KS 2022/1198",
      "DNR: KU.2017.3",
      "Ärendenummer SLK-2025-00041",
      "(Dnr 17/12)",
      "Dnr",
    ],
    not: "Ks 261/2024",
  },
  // alone
  {
    means: "bare",
    pattern: new RegExp(
      `^(?<list>(?:${withRegistry}|${registryInside}|\\d{1,6}/\\d{2,4})${codes}(?:(?:, ?| och |; ?)(?:${value}))*)$`,
      "u",
    ),
    example: ["Ks 261/2024", "BUN 2024/00061, BUN 2023/00412", "1435/22", "2023/BUN 0214 40", "KU.2017.3"],
    not: ["Taxa för vatten", "12"],
  },
  // in brackets at the title's end
  {
    means: "bare",
    pattern: new RegExp(`\\((?<list>(?:${withRegistry}|\\d{1,5}/\\d{2})(?:, ?(?:${value}))*)\\)$`, "u"),
    example: ["Nya målgrupper (KFN/2021:43)", "Nya målgrupper (20/12)"],
    not: "Nya målgrupper (20)",
  },
  // between commas before the title
  {
    means: "bare",
    pattern: new RegExp(`^, (?<list>${withRegistry})(?=, \\p{Lu})`, "u"),
    example: ", BMN 2024/12, Strandskydd",
    not: ", BMN 2024/12",
  },
  // before the title
  {
    means: "bare",
    pattern: /^(?<list>(?:19|20)\d\d\/\p{Lu}{2,6} ?\d{1,6})(?= \p{Lu})/u,
    example: "2024/MN0020 Avgift",
    not: "2024/2025 Avgift",
  },
];

/** One case number, what stands behind it, and what looks like one and is none. */
export const dnrForms = {
  one: {
    pattern: new RegExp(value, "u"),
    example: ["KS 2022/1197", "2012-KS", "17/12", "KS 2022/1197 Kod 1.2", "KS 02-820 107", "1.5.3-219-2012"],
    not: "KS",
  },
  /** The archive code. */
  code: {
    pattern: new RegExp(`${codes}$`, "u"),
    example: ["KS 2022/1197 Kod: 1.2", "KS 2022/1197 (PLAN)"],
  },
  /** A number of public print. */
  print: {
    pattern: new RegExp(`^(?:${printSeries.join("|")})(?!\\p{L})`, "u"),
    example: ["SOU 2023:70", "Prop. 2023/24:1"],
    not: "KS 2023/70",
  },
} as const satisfies Record<string, Form>;
