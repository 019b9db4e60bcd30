import type { Level } from "./catalogue/rule.js";
import { defaultLevels, type RuleId } from "./messages.js";
import type { SectionKind } from "./model.js";

/** The settings of one document: `protokoll.config.yaml` with its globs applied. */
export interface Settings {
  /** "Hammarviks kommun": used if the document does not print one. */
  municipality: string | null;
  bodies: readonly BodySettings[];
  /** The form of the municipality's case numbers: `KS {år}/{nr}`, `{år}-{nr}`; empty if none is configured. */
  dnr: readonly string[];
  /** The municipality's own labels, in addition to the vocabulary. */
  labels: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** The level of every rule. */
  levels: Readonly<Record<RuleId, Level>>;
  /** The elected representatives; empty if no register is configured. */
  register: readonly Registered[];
  /** The percentage of lines that must be understood. */
  coverage: number;
}

/** A body, its other names, and its number of seats. */
export interface BodySettings {
  name: string;
  aliases: readonly string[];
  seats: number | null;
}

/** A person of the register. */
export interface Registered {
  name: string;
  party: string | null;
}

/** The settings of a document without a configuration. */
export const defaultSettings: Settings = {
  municipality: null,
  bodies: [],
  dnr: [],
  labels: {},
  levels: defaultLevels,
  register: [],
  coverage: 90,
};
