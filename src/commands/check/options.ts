import type { DocumentOptions } from "../documents/inputs.js";
import type { Option } from "../usage/command.js";
import { documentOptions, repeated, wholeNumber } from "../usage/options.js";
import type { WarningLimits } from "./warning-limit.js";

/** The options of `check`, from the command line and the environment. */
export interface CheckOptions extends DocumentOptions, WarningLimits {
  reporter?: string[];
  statistics?: boolean;
  fix?: boolean;
  diff?: boolean;
  baseline?: string;
  updateBaseline?: boolean;
  /** A git ref; true if none is given. */
  changed?: string | true;
  allowEmpty?: boolean;
  printConfig?: string;
}

/** The options of `check`, in the order of its help. */
export const checkOptions: readonly Option[] = [
  {
    flags: "-r, --reporter",
    value: "value-reporter",
    text: "option-reporter",
    env: "PROTOKOLL_REPORTER",
    read: repeated,
  },
  { flags: "--statistics", text: "option-statistics" },
  { flags: "--strict", text: "option-strict", env: "PROTOKOLL_STRICT" },
  {
    flags: "--max-warnings",
    value: "value-count",
    text: "option-max-warnings",
    env: "PROTOKOLL_MAX_WARNINGS",
    read: wholeNumber("--max-warnings"),
  },
  { flags: "--fix", text: "option-fix" },
  { flags: "--diff", text: "option-diff" },
  { flags: "--baseline", value: "value-file", text: "option-baseline", env: "PROTOKOLL_BASELINE" },
  { flags: "--update-baseline", text: "option-update-baseline" },
  { flags: "--changed", value: "value-ref", isOptional: true, text: "option-changed" },
  { flags: "--allow-empty", text: "option-allow-empty" },
  ...documentOptions,
  { flags: "--print-config", value: "value-file", text: "option-print-config" },
];
