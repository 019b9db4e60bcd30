import { fits } from "../../forms/form.js";
import { fullNamePattern } from "../../forms/names.js";
import { recipientForms as forms } from "../../forms/recipients.js";
import { hasLetter } from "../../lex/shapes.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Line } from "../../read/line.js";

/**
 * Those to whom a decision is sent: one on each line, or separated by commas, and by "och" or "samt" between offices. A
 * sentence printed behind the list is not a recipient.
 */
export function recipientsOf(lines: readonly Line[], width: number): string[] {
  const entries = blocksOf(lines, width, "lines").filter((block) => !isSentence(block.text));
  return entries
    .flatMap(({ text }) => (isOneOfficeOfSeveral(text) ? [text] : text.split(/, (?!\d)|; /u)))
    .flatMap((text) => (entries.length > 1 ? [text] : atAnd(text)))
    .map((text) => text.replace(forms.and.pattern, "").trim())
    .filter((text) => hasLetter(text));
}

/** "Socialnämnderna – Centrum, Norr, Söder": the places behind the dash belong to the plural before it. */
const isOneOfficeOfSeveral = (text: string): boolean => fits(forms.plural, text);

const namesOffice = (text: string): boolean => fits(forms.office, text);

/**
 * "Skolnämnden och socialnämnden" → two; "Äldre samt vård- och omsorgsnämnden" and "Gunnebo Slott och Trädgårdar
 * AB" stay one: an "och" separates where an office in the definite form stands before it, an office alone behind it,
 * or the same word at the end of both.
 */
function atAnd(text: string): string[] {
  const parts: string[] = [];
  for (const one of text.split(forms.beforeAnd.pattern)) {
    const left = parts.at(-1);
    const right = one.replace(forms.and.pattern, "");
    if (left === undefined || areTwo(left, right)) parts.push(right);
    else parts[parts.length - 1] = `${left} ${one}`;
  }
  return parts;
}

// "Anna Ek" before "och Provby hembygdsråd"
const isFullName = new RegExp(`^${fullNamePattern}$`, "u");

function areTwo(left: string, right: string): boolean {
  const definite = fits(forms.definite, left) && !/ \p{Lu}\p{L}+$/u.test(left);
  const alone = left.includes(" ") && !right.includes(" ") && namesOffice(right);
  const person = isFullName.test(left) && namesOffice(right);
  return (
    definite || person || namesOffice(left) || alone || left.split(" ").at(-1) === right.split(" ").at(-1)
  );
}

/** True for a long text that ends as a sentence does: "Gunnar Falk (S) lämnar sammanträdet kl. 10:50 och …". */
function isSentence(text: string): boolean {
  return text.endsWith(".") && text.split(" ").length >= 9;
}
