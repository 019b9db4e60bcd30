/** What an item's head says of its number and title. */
interface Headed {
  start: { number: number } | null;
  title: string;
}

// "Plan för gatan (forts.)", "Budget, forts.", "Forts. budget", "(forts) Budget", "forts"
const continuation =
  /(?:(?<![\s(),.–-])[\s(),.–-]+|^[\s(]*)forts(?:ättning)?[\s),.]*$|^\(?forts(?:\.|\))[\s):]*/iu;

/** A title without the word that says that the item goes on. */
export function withoutContinuation(title: string): string {
  return title.replace(continuation, "");
}

/** The title of an item: without "(forts.)" where its number comes once among `items`, so that nothing goes on. */
export function titleAmong({ start, title }: Headed, items: readonly Headed[]): string {
  const same = items.filter((other) => start !== null && other.start?.number === start.number);
  return same.length > 1 ? title : withoutContinuation(title) || title;
}

// "§ 20 forts.", "§ 20 (forts)", "Forts. § 20", "Fortsättning § 20"
const goingOn =
  /^(?:§ ?(?<behind>\d{1,4}),? ?\(?forts(?:ättning|\.)?\)?\.?|\(?forts(?:ättning|\.)?,? (?:på |av )?§ ?(?<before>\d{1,4})\)?)$/iu;

/** The number of the item that a line on a new page says to go on, and nothing else; undefined for any other line. */
export function continuedNumber(text: string): number | undefined {
  const { behind, before } = goingOn.exec(text)?.groups ?? {};
  const number = behind ?? before;
  return number === undefined ? undefined : Number(number);
}
