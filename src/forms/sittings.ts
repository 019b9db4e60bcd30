import type { Form } from "./form.js";

/** How a sitting is held. */
export const sittingForms = {
  /** A label under which its breaks stand. */
  breaks: { pattern: /ajourner|paus/iu, example: ["Ajournering", "Paus"], not: "Öppnande" },
  adjourned: { pattern: /ajourner/iu, example: "Mötet ajourneras kl. 14.40–14.55.", not: "Mötet öppnas." },
  digital: {
    pattern: /(?:på|via) (?:distans|länk|teams|zoom)|\(distans|digitalt/iu,
    example: ["Bo Al (M), på distans", "via Teams", "Digitalt sammanträde"],
    not: "Kommunhuset",
  },
} as const satisfies Record<string, Form>;
