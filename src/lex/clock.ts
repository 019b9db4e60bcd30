/** A stretch of time read from text, local, "HH:MM"; `end` is null where only a start is printed. */
export interface FoundTime {
  start: string;
  end: string | null;
  from: number;
  to: number;
}

// "kl. 08:30-10:15", "kl 18.00–20.56", "klockan 19:45 till 20:15", "16:00 - 17:3 0"
const span =
  /(?:(?:kl\.?|klockan) ?)?(?<![\d.,:§-])(?<h1>\d{1,2}) ?[.:] ?(?<m1>\d ?\d)(?![\d]) ?(?:-{1,2}|–|—|−|till|och) ?(?:(?:kl\.?|klockan) ?)?(?<h2>\d{1,2}) ?[.:] ?(?<m2>\d ?\d)(?![\d])/giu;
// "kl. 18–21.20", "kl 13.30-16", "klockan 18 till 20": an hour without minutes
const hours =
  /(?:kl\.?|klockan) ?(?<h1>\d{1,2})(?: ?[.:] ?(?<m1>\d\d))? ?(?:-{1,2}|–|—|−|till) ?(?:(?:kl\.?|klockan) ?)?(?<h2>\d{1,2})(?: ?[.:] ?(?<m2>\d\d))?(?![\d:-])/giu;
// "kl. 13:00", "kl 8.30", "klockan 15:00"
const single = /(?:kl\.?|klockan) ?(?<h1>\d{1,2})(?: ?[.:] ?(?<m1>\d\d))?(?![\d:])/giu;
// "14.00" on a line of its own
const bare = /^(?<h1>\d{1,2})[.:](?<m1>\d\d)$/gu;

/** The stretches of time in a text, in order: first those with two ends, then what is left with one. */
export function timesIn(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const form of [span, hours, single, bare])
    for (const time of [...text.matchAll(form)].flatMap(timeOf))
      if (found.every((other) => time.to <= other.from || other.to <= time.from)) found.push(time);
  return found.sort((a, b) => a.from - b.from);
}

function timeOf(match: RegExpMatchArray): FoundTime[] {
  const { h1 = "", m1 = "00", h2, m2 = "00" } = match.groups ?? {};
  const start = clockOf(h1, m1);
  const end = h2 === undefined ? null : clockOf(h2, m2);
  const from = match.index ?? 0;
  return start === undefined || end === undefined ? [] : [{ start, end, from, to: from + match[0].length }];
}

function clockOf(hours: string, minutes: string): string | undefined {
  const minute = minutes.replace(" ", "");
  if (Number(hours) > 24 || Number(minute) > 59) return undefined;
  return `${String(Number(hours) % 24).padStart(2, "0")}:${minute}`;
}
