#!/usr/bin/env node
import { main } from "../dist/cli.js";

const ended = new AbortController();
// The first Ctrl-C ends the run where a file is whole; a second ends the process at once, as the system would.
const stops = { SIGINT: () => stop("SIGINT", 130), SIGTERM: () => stop("SIGTERM", 143) };

function stop(signal, code) {
  process.off(signal, stops[signal]);
  ended.abort(code);
}

function listen() {
  for (const [signal, listener] of Object.entries(stops)) process.on(signal, listener);
}

/** Runs work that nothing can interrupt but the system: while it does, Ctrl-C ends the process as it always would. */
async function alone(work) {
  // a signal that has come but was not yet told of must not be lost with its listener
  await new Promise((resolve) => setImmediate(resolve));
  ended.signal.throwIfAborted();
  for (const [signal, listener] of Object.entries(stops)) process.off(signal, listener);
  try {
    return work();
  } finally {
    if (!ended.signal.aborted) listen();
  }
}

listen();
const { stdout, stderr, env } = process;
const io = { stdout, stderr, env, cwd: process.cwd(), signal: ended.signal, alone };
process.exitCode = await main(
  process.argv.slice(2),
  Object.defineProperty(io, "stdin", { get: () => process.stdin }),
);
