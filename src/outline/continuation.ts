import { continuationForms as forms } from "../forms/item-starts.js";

/** What an item's head says of its number and title. */
interface Headed {
  start: { number: number } | null;
  title: string;
}

/** A title without the word that says that the item goes on. */
export function withoutContinuation(title: string): string {
  return title.replace(forms.inTitle.pattern, "");
}

/** The title of an item: without "(forts.)" where its number comes once among `items`, so that nothing goes on. */
export function titleAmong({ start, title }: Headed, items: readonly Headed[]): string {
  const same = items.filter((other) => start !== null && other.start?.number === start.number);
  return same.length > 1 ? title : withoutContinuation(title) || title;
}

/** The number of the item that a line on a new page says to go on, and nothing else; undefined for any other line. */
export function continuedNumber(text: string): number | undefined {
  const { behind, before } = forms.line.pattern.exec(text)?.groups ?? {};
  const number = behind ?? before;
  return number === undefined ? undefined : Number(number);
}
