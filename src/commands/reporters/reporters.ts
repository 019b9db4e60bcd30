import { checkstyle } from "./checkstyle.js";
import { compact } from "./compact.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { ndjson } from "./ndjson.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./reporter.js";
import { sarif } from "./sarif.js";

/** Every form of report, by the name that `--reporter` takes. */
export const reporters = {
  pretty,
  compact,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
} as const satisfies Record<string, Reporter>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;
