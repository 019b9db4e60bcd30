#!/usr/bin/env node
import { main } from "../dist/cli.js";

const ended = new AbortController();
// A second Ctrl-C ends the process at once, as the system would.
process.once("SIGINT", () => ended.abort(130));
process.once("SIGTERM", () => ended.abort(143));

const { stdout, stderr, env } = process;
const io = { stdout, stderr, env, cwd: process.cwd(), signal: ended.signal };
process.exitCode = await main(
  process.argv.slice(2),
  Object.defineProperty(io, "stdin", { get: () => process.stdin }),
);
