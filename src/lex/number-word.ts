import { smallNumbers, tens } from "../vocabulary/numbers.js";
import { isNumber } from "./shapes.js";

/** "12" → 12, "tolv" → 12, "tjugofyra" → 24, "ingen" → 0; undefined for any other text. */
export function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (isNumber(lower)) return Number(lower);
  if (lower === "ett") return 1;
  if (lower === "ingen" || lower === "inga") return 0;
  const ten = tens.findIndex((one) => lower.startsWith(one));
  if (ten >= 0) {
    const unit = lower.slice(tens[ten]?.length);
    return (ten + 2) * 10 + (unit === "" ? 0 : (numberOf(unit) ?? 0));
  }
  const at = smallNumbers.indexOf(lower);
  return at < 0 ? undefined : at;
}
