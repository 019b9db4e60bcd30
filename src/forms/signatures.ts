import { fieldLabels } from "../vocabulary/fields.js";
import type { Form } from "./form.js";

const labels = [...fieldLabels.secretary, ...fieldLabels.chair, ...fieldLabels.adjusters];
const words = [...new Set(labels.map((word) => word.toLowerCase()))].filter((word) => /^\p{L}+$/u.test(word));

/** What somebody signs as, on the line of the name. */
export const signatureForms = {
  labelFirst: {
    pattern: new RegExp(`^(?<label>${words.join("|")}) (?<name>.{3,60})$`, "iu"),
    example: "Ordförande Anna Ek (S)",
    not: ["Ordförande", "Cia By Sekreterare"],
  },
  labelLast: {
    pattern: new RegExp(`^(?<name>.{3,60}?),? (?<label>${words.join("|")})$`, "iu"),
    example: ["Cia By Sekreterare", "Cia By, sekreterare"],
    not: ["Sekreterare", "Ordförande Anna Ek (S)"],
  },
} as const satisfies Record<string, Form>;
