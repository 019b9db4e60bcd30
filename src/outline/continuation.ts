import { found } from "../forms/form.js";
import { continuationForms as forms } from "../forms/item-starts.js";

/** The number and title in the head of an item. */
interface Headed {
  start: { number: number } | null;
  title: string;
}

/** A title without "(forts.)". */
export function withoutContinuation(title: string): string {
  return title.replace(forms.inTitle.pattern, "");
}

/** The title of an item, without "(forts.)" where no other of the `items` has its number. */
export function titleAmong({ start, title }: Headed, items: readonly Headed[]): string {
  const same = items.filter((other) => start !== null && other.start?.number === start.number);
  return same.length > 1 ? title : withoutContinuation(title) || title;
}

/** The number of the item in a line that only says that it continues, "Forts. § 12"; undefined for any other line. */
export function continuedNumber(text: string): number | undefined {
  const { behind, before } = found(forms.line, text)?.groups ?? {};
  const number = behind ?? before;
  return number === undefined ? undefined : Number(number);
}
