import type { Severity } from "../../messages.js";
import { counted } from "../report/summary.js";
import { text } from "../texts/texts.js";
import type { Finding } from "./finding.js";
import { messageOf } from "./record.js";
import type { Reporter } from "./reporter.js";

/** How many annotations of each severity GitHub shows of a step. */
const shown = 10;

const commands = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["info", "notice", "infos"],
] as const satisfies readonly [Severity, string, string][];

/**
 * For GitHub Actions: a workflow command for each finding, the most severe first, and below them how many GitHub leaves
 * out. Nothing of a document can begin a command of its own: every line begins with one of ours.
 */
export const github: Reporter = {
  end: ({ findings, tally }, { language }) => {
    const lines: string[] = [];
    for (const [severity, command, of] of commands) {
      const own = findings.filter((finding) => finding.severity === severity);
      lines.push(...own.map((finding) => annotation(command, finding, messageOf(finding, language))));
      if (own.length > shown)
        lines.push(text("github-more", language, { more: counted(own.length - shown, of, language) }));
    }
    if (tally.failures > 0)
      lines.push(`::error::protokoll: ${counted(tally.failures, "failures", language)}`);
    return lines.map((line) => `${line}\n`).join("");
  },
};

/** `::warning title=…,file=…,line=28,endLine=28,col=1,endColumn=20::minutes.md:28:1: § 28 saknas …` */
function annotation(command: string, { path, rule, place }: Finding, message: string): string {
  const { line, column, endLine, endColumn } = place;
  // GitHub takes columns only where the place is on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { title: `protokoll ${rule}`, file: path, line, endLine, ...columns };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${command} ${written.join(",")}::${data(`${path}:${line}:${column}: ${message}`)}`;
}

function data(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string): string {
  return data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
