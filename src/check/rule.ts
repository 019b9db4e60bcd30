import type { Facts } from "../facts.js";
import type { RuleId } from "../messages.js";
import type { Lines, Protokoll } from "../model.js";
import type { Place } from "../place.js";
import type { Settings } from "../settings.js";

/** Takes what a rule has found: the source lines or the exact place it stands on, and the facts of its sentence. */
export type Found = (where: Lines | Place, facts?: Record<string, string | number>) => void;

/** What a rule may look at beside the model: the source's lines as decoded, what paragraphs tell, and what the configuration says. */
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
