import { bodiesIn } from "./body.js";
import { once } from "./once.js";

// "§ 12", "2024-06-10 § 45", ", § 12/2024", "25.03.2024 § 34", "§ 12, den 10 juni 2024"
const reference =
  /^,? ?(?:(?:den )?\d[\d.-]{5,9},? |den \d{1,2} \p{L}{3,9}(?: \d{4})?,? )?§ ?\d{1,4}(?:\/\d{2,4})?(?:,? (?:den )?\d[\d.-]{5,9}|,? den \d{1,2} \p{L}{3,9}(?: \d{4})?)?:?$/u;

/** The body of a line that names a body and one of its §§ and nothing else, "Kommunfullmäktige § 12"; undefined for any other. */
export const bodyOfReference: (text: string) => string | undefined = once("body-reference", (text) => {
  const [body] = bodiesIn(text);
  return body?.from === 0 && /^\p{Lu}/u.test(text) && reference.test(text.slice(body.to))
    ? body.name
    : undefined;
});
