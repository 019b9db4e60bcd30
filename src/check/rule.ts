import type { Facts } from "../facts.js";
import type { RuleId } from "../messages.js";
import type { Lines, Protokoll } from "../model.js";
import type { Place } from "../place.js";
import type { Settings } from "../settings.js";

/** Receives a finding of a rule: its source lines or its exact place, and the facts of its message. */
export type Found = (where: Lines | Place, facts?: Record<string, string | number>) => void;

/** What a rule may use besides the model: the decoded source lines, the facts, and the settings. */
export interface Surroundings {
  text: readonly string[];
  facts: Facts;
  settings: Settings;
}

/** A rule over the finished model. */
export interface Check {
  id: RuleId;
  check: (protokoll: Protokoll, found: Found, around: Surroundings) => void;
}
