import { officeNouns } from "../vocabulary/bodies.js";
import type { Form } from "./form.js";

/** Those to whom a decision is sent. */
export const recipientForms = {
  /** Between two of them; in "vård- och omsorgsnämnden" one name holds it. */
  beforeAnd: {
    pattern: /(?<!-) (?=(?:och|samt) )/u,
    example: ["Skolnämnden och socialnämnden", "Kansliet samt Bo Al"],
    not: "Vård- och omsorgsnämnden",
  },
  /** The same at the beginning of the second. */
  and: { pattern: /^(?:och|samt) /u, example: ["och kansliet", "samt Bo Al"], not: "ochså" },
  /** Several offices of a kind, their places behind the dash. */
  plural: {
    pattern: /^\p{Lu}\p{L}+(?:erna|orna|arna) [–-] /u,
    example: "Socialnämnderna – Centrum, Norr, Söder",
    not: "Socialnämnden – Centrum",
  },
  office: {
    pattern: new RegExp(`(?:${officeNouns.join("|")})$`, "iu"),
    example: ["Skolnämnden", "ekonomikontoret"],
    not: "Trädgårdar AB",
  },
  /** A word in the definite form at the end. */
  definite: {
    pattern: /(?<![\p{L}-])\p{L}+(?:en|et|na)$/u,
    example: ["Skolnämnden", "Kansliet", "Revisorerna"],
    not: "Äldre",
  },
} as const satisfies Record<string, Form>;
