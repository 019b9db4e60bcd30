import { bodyForms } from "../forms/bodies.js";
import { fits } from "../forms/form.js";
import { bodiesIn } from "./body.js";
import { once } from "./once.js";
import { beginsCapital } from "./shapes.js";

/** The body of a line that holds only a body and one of its §§, "Kommunfullmäktige § 12"; undefined for any other line. */
export const bodyOfReference: (text: string) => string | undefined = once("body-reference", (text) => {
  const [body] = text.includes("§") ? bodiesIn(text) : [];
  return body?.from === 0 && beginsCapital(text) && fits(bodyForms.reference, text.slice(body.to))
    ? body.name
    : undefined;
});
