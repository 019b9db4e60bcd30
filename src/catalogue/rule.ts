/** `error` fails a run, `warning` does with `--strict`, `info` never. */
export type Severity = "error" | "warning" | "info";

/** A severity that a configuration may give to a rule; `off` keeps it silent. */
export type Level = Severity | "off";

/** The languages of messages and help. Data never depends on them. */
export type Language = "sv" | "en";

/** A row of the catalogue. What the rule is for, with a bad and a good example, stands in `docs/rules/<id>.md`. */
export interface Rule {
  /** Without a configuration. `off`: a hint that a configuration has to ask for. */
  severity: Level;
  /** What was found, what was expected and what to do; `{name}` is filled from the message's facts. */
  sv: string;
  en: string;
  /** The statute behind the rule, where there is one: `KL 5:65`. */
  statute?: string;
  /** True where what was found must not be shown or hashed: personal data. */
  secret?: true;
}

/** Rows of one subject, by rule id. */
export type Rules = Readonly<Record<string, Rule>>;
