import type { Level } from "./catalogue/rule.js";
import { defaultLevels, type RuleId } from "./messages.js";
import type { SectionKind } from "./model.js";

/** What a configuration says of one document; `protokoll.config.yaml` after its globs are applied. */
export interface Settings {
  /** "Hammarviks kommun": stands in for what the document does not print. */
  municipality: string | null;
  bodies: readonly BodySettings[];
  /** The form of the municipality's case numbers: `KS {år}/{nr}`, `{år}-{nr}`; empty where none is said. */
  dnr: readonly string[];
  /** Labels of this municipality beside those of the vocabulary. */
  labels: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** The level of every rule. */
  levels: Readonly<Record<RuleId, Level>>;
  /** Those who are known to be elected; empty where no register is configured. */
  register: readonly Registered[];
  /** The share of lines, in percent, that has to be understood. */
  coverage: number;
}

/** A body, the names that it also goes by, and how many seats it has. */
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
