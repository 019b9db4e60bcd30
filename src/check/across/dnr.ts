import { spelledDnr } from "../dnr-spelling.js";
import type { CheckAcross } from "./entry.js";

/** How documents of one municipality write the same case number. */
export const dnrAcrossRules: readonly CheckAcross[] = [
  {
    id: "dnr-spelled-differently-elsewhere",
    check: (entries, found) => {
      const first = new Map<string, { text: string; path: string }>();
      const reported = new Set<string>();
      for (const entry of entries.filter(({ meeting }) => meeting.municipality !== null))
        for (const { dnr, spot } of entry.items)
          for (const one of dnr.flatMap(({ text }) => spelledDnr(text) ?? [])) {
            const key = `${entry.meeting.municipality}|${one.key}`;
            const earlier = first.get(key);
            if (earlier === undefined) first.set(key, { text: one.text, path: entry.path });
            else if (
              earlier.text !== one.text &&
              earlier.path !== entry.path &&
              !reported.has(`${key}|${one.text}`)
            ) {
              reported.add(`${key}|${one.text}`);
              found(entry, spot, { text: one.text, other: earlier.text, path: earlier.path });
            }
          }
    },
  },
];
