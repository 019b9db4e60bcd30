/** A text without stretches of it, which are in order and do not overlap; `mark` stands in the place of each. */
export function withoutSpans(
  text: string,
  spans: readonly { from: number; to: number }[],
  mark = " ",
): string {
  const starts = [0, ...spans.map(({ to }) => to)];
  return starts.map((start, at) => text.slice(start, spans[at]?.from)).join(mark);
}
