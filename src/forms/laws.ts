import type { Form } from "./form.js";

/** By what names bodies are told apart that another law than kommunallagen speaks of. */
export const lawForms = {
  /** An association, a parish, a foundation. */
  others: {
    pattern: /förening|församling|pastorat|stiftelse|förbund|klubb|kyrk/iu,
    example: ["Svanhults församling", "Lugnviks samfällighetsförening", "Kyrkofullmäktige"],
    not: "Svanhults kommun",
  },
  board: { pattern: /nämnd/iu, example: "Socialnämnden", not: "Styrelsen" },
} as const satisfies Record<string, Form>;
