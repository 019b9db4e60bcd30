import type { Fault } from "../archive/fault.js";
import type { Language } from "../messages.js";
import { type Facts, type TextId, text } from "./texts/texts.js";

/** The request could not be carried out: exit code 2, with a message for the user. */
export interface Failure extends Error {
  name: "Failure";
  id: TextId;
  facts: Facts;
  /** The fault of the file system behind it. */
  fault: Fault | null;
}

/** Ends a run silently: the reader closed the pipe, or Ctrl-C. */
export interface Stop extends Error {
  name: "Stop";
  exitCode: number;
}

/** Makes a Failure to throw. The reason of `fault`, if any, fills `{reason}` in the text of `id`. */
export function failure(id: TextId, facts: Facts = {}, fault: Fault | null = null): Failure {
  return Object.assign(new Error(id), { name: "Failure" as const, id, facts, fault });
}

/** Makes a Stop to throw. */
export function stop(exitCode: number): Stop {
  return Object.assign(new Error(`stop ${exitCode}`), { name: "Stop" as const, exitCode });
}

/** True for what `failure` made. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === "Failure";
}

/** True for what `stop` made. */
export function isStop(error: unknown): error is Stop {
  return error instanceof Error && error.name === "Stop";
}

/** What a Failure says: `Det gick inte att skriva till standard ut: disken är full.` */
export function failureText({ id, facts, fault }: Failure, language: Language): string {
  return text(id, language, fault === null ? facts : { ...facts, reason: reasonText(fault, language) });
}

/** Why a path could not be found, read or written: `filen finns inte.` */
export function reasonText({ reason, detail }: Fault, language: Language): string {
  return text(`reason-${reason}`, language, { detail });
}
