/** How often a reader was called, and how often it had to read. */
export interface Readings {
  asked: number;
  read: number;
}

/** The readers by name, with their counts: a test holds that no text of a document is read twice. */
export const readings = new Map<string, Readings>();

const memories: Map<string, unknown>[] = [];

/** Empties the cache of every reader, so that each document starts with none. */
export function forget(): void {
  for (const memory of memories) memory.clear();
}

/**
 * A reader that reads each text of a document once, whoever asks. `read` has to depend on its text alone, and nobody may
 * change what it gives. `name` is what `readings` counts it as.
 */
export function once<Found>(name: string, read: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  const count: Readings = { asked: 0, read: 0 };
  memories.push(known);
  readings.set(name, count);
  return (text) => {
    count.asked += 1;
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    count.read += 1;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
