import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { reporters } from "../../../src/commands/reporters/reporters.js";
import { folderWith } from "../../archive/folder.js";

// From outside: `npm run build` must have made dist/.
const bin = fileURLToPath(new URL("../../../bin/protokoll.js", import.meta.url));
const confined = new URL("confined.mjs", import.meta.url).href;
const minutes = readFileSync(new URL("../../../docs/rules/number-missing.md", import.meta.url), "utf8");

function node(argv: string[], cwd: string) {
  const { PATH = "" } = process.env;
  const options = { cwd, env: { PATH }, encoding: "utf8", timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", confined, ...argv], options);
  return { code: status, out: stdout, err: stderr };
}

/** Every file of a folder with its content and the time of its last change. */
function stateOf(folder: string): [string, string, number][] {
  return readdirSync(folder).map((name) => {
    const file = join(folder, name);
    return [name, readFileSync(file, "utf8"), statSync(file).mtimeMs];
  });
}

describe("check writes nothing and opens no socket", { timeout: 60_000 }, () => {
  test.each(Object.keys(reporters))("with %s", (name) => {
    const cwd = folderWith({ "a.md": minutes, "b.md": "# Tomt\n" });
    const before = stateOf(cwd);
    const { code, out, err } = node([bin, "check", ".", "--reporter", name], cwd);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("a.md");
    expect(stateOf(cwd)).toEqual(before);
  });

  const attempts = [
    ["a file written", "import fs from 'node:fs'; fs.writeFileSync('x', '')"],
    ["a file opened to write", "import { open } from 'node:fs/promises'; await open('x', 'w')"],
    ["a socket", "import { connect } from 'node:net'; connect(9, '127.0.0.1')"],
    ["a request", "import { get } from 'node:http'; get('http://127.0.0.1:9/')"],
    ["a name looked up", "import { lookup } from 'node:dns/promises'; await lookup('localhost')"],
    ["a process", "import { spawn } from 'node:child_process'; spawn('true')"],
  ] as const;
  test.each(attempts)("that test would see %s", (_, script) => {
    const cwd = folderWith();
    const { code, err } = node(["--input-type=module", "-e", script], cwd);
    expect(code).not.toBe(0);
    expect(err).toMatch(/^REFUSED /u);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.runIf(existsSync("/usr/bin/strace"))("the system is asked for no socket and no file to write", () => {
    const cwd = folderWith({ "a.md": minutes });
    const argv = [
      "-f",
      "-qq",
      "-e",
      "trace=socket,connect,openat,unlink,rename,mkdir",
      process.execPath,
      bin,
      "check",
      ".",
    ];
    const { status, stderr } = spawnSync("/usr/bin/strace", argv, { cwd, encoding: "utf8", timeout: 60_000 });
    // A container may forbid tracing.
    if (stderr.includes("Operation not permitted")) return;
    expect(status).toBe(0);
    expect(stderr).toMatch(/openat\(.*a\.md/u);
    const bad = stderr
      .split("\n")
      .filter((line) => /socket\(|connect\(|O_WRONLY|O_RDWR|O_CREAT|unlink\(|rename\(|mkdir\(/u.test(line));
    expect(bad.filter((line) => !line.includes('"/dev/'))).toEqual([]);
  });
});
