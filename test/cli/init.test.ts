import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { starters } from "../../src/commands/init.js";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

const version = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

test("every file is written and told of, and what was written is checked clean", async () => {
  const cwd = folderWith({});
  const { code, out, err } = await run(["init"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  for (const { to } of starters) {
    expect(out).toContain(`skrev ${to}\n`);
    expect(existsSync(join(cwd, to))).toBe(true);
  }
  const checked = await run(["check", ".", "--strict"], { cwd });
  expect(checked.err).toBe("");
  expect(checked.out).toMatch(/^1 dokument: 0 fel, 0 varningar, 0 upplysningar\n/u);
  expect(checked.code).toBe(0);
});

test("in a folder that is not there yet, shown as it was given", async () => {
  const cwd = folderWith({});
  const { code, out } = await run(["init", "nytt/arkiv", "--lang", "en"], { cwd });
  expect([code, out]).toEqual([0, expect.stringContaining("wrote nytt/arkiv/.gitlab-ci.yml\n")]);
  expect(readdirSync(join(cwd, "nytt/arkiv"))).toContain("protokoll.config.yaml");
});

test("a file that is there is left as it is, and that is said", async () => {
  const cwd = folderWith({ ".gitlab-ci.yml": "own: 1\n" });
  const { code, out } = await run(["init"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("lät .gitlab-ci.yml vara, den finns redan\n");
  expect(readFileSync(join(cwd, ".gitlab-ci.yml"), "utf8")).toBe("own: 1\n");
});

test("a folder that cannot be made is 2, and each file is told of", async () => {
  const cwd = folderWith({});
  writeFileSync(join(cwd, "fil"), "");
  const { code, err } = await run(["init", "fil"], { cwd });
  expect(code).toBe(2);
  expect(err.split("\n")).toHaveLength(starters.length + 1);
});

test("workflows, hooks and the action are YAML of the shape that their readers want", () => {
  const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const workflow = parse(file("docs/start/github.yml"));
  expect(Object.keys(workflow)).toEqual(["name", "on", "permissions", "jobs"]);
  for (const step of workflow.jobs.check.steps) expect("uses" in step || "run" in step).toBe(true);
  expect(parse(file("docs/start/gitlab.yml")).protokoll.artifacts.reports.codequality).toBe(
    "gl-code-quality-report.json",
  );
  const action = parse(file("action.yml"));
  expect(action.runs.using).toBe("composite");
  for (const step of action.runs.steps) expect("uses" in step || step.shell === "bash").toBe(true);
  for (const hook of [
    ...parse(file(".pre-commit-hooks.yaml")),
    ...parse(file("docs/start/pre-commit.yaml")).repos[0].hooks,
  ]) {
    expect(hook).toMatchObject({ language: "node", types: ["markdown"] });
    expect(hook.entry).toMatch(/^protokoll check/u);
  }
});

test("what is written names this version", async () => {
  const cwd = folderWith({});
  await run(["init"], { cwd });
  for (const path of [".github/workflows/protokoll.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"])
    expect(readFileSync(join(cwd, path), "utf8")).toContain(`protokoll@${version}`);
});
