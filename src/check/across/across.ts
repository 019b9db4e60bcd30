import type { Message } from "../../messages.js";
import { isIgnored } from "../ignore.js";
import { dnrAcrossRules } from "./dnr.js";
import type { CheckAcross, Entry } from "./entry.js";
import { sittingRules } from "./sittings.js";

/** A message about a document among others, with the source line that it begins in. */
export interface MessageAcross extends Message {
  path: string;
  source: string;
}

const checks: readonly CheckAcross[] = [...sittingRules, ...dnrAcrossRules];

/** Runs every rule over several documents, rule by rule. `entries` in the order of their paths. */
export function checkAcross(entries: readonly Entry[]): MessageAcross[] {
  const found: MessageAcross[] = [];
  for (const { id, check } of checks)
    check(entries, (entry, { place, source }, facts = {}) => {
      const severity = entry.settings.levels[id];
      if (severity === "off") return;
      const message: MessageAcross = { rule: id, severity, place, facts, path: entry.path, source };
      if (!isIgnored(message, entry.ignores)) found.push(message);
    });
  return found;
}
