import { expect, test } from "vitest";
import { messageOf } from "../../../src/commands/reporters/record.js";
import { failed, hostileFindings, many, reportOf } from "./sample.js";
import { inXml, parseXml, type XmlElement } from "./xml.js";

// The elements and attributes that Jenkins's own schema of JUnit's reports knows; `*` has to be there.
const known: Record<string, string[]> = {
  testsuites: ["name", "tests", "failures", "errors", "time"],
  testsuite: ["*name", "*tests", "*failures", "*errors", "skipped", "file", "time"],
  testcase: ["*name", "classname", "time"],
  failure: ["type", "message"],
  error: ["type", "message"],
  "system-out": [],
};

function check({ name, attributes, children }: XmlElement): void {
  const names = (known[name] ?? []).map((one) => one.replace("*", ""));
  expect(Object.keys(known)).toContain(name);
  for (const key of Object.keys(attributes)) expect(names).toContain(key);
  for (const one of known[name] ?? [])
    if (one.startsWith("*")) expect(attributes).toHaveProperty(one.slice(1));
  for (const child of children) check(child);
}

test("a strict parser reads every path and sentence back", () => {
  const root = parseXml(reportOf("junit", hostileFindings));
  check(root);
  const failures = root.children.flatMap((suite) => suite.children).flatMap(({ children }) => children);
  const wanted = hostileFindings.filter(({ severity }) => severity !== "info");
  expect(failures.map(({ attributes }) => attributes["message"])).toEqual(
    wanted.map((finding) => inXml(messageOf(finding, "sv"))),
  );
  expect(root.children.map(({ attributes }) => attributes["name"])).toEqual([
    ...new Set(hostileFindings.map(({ path }) => inXml(path))),
  ]);
});

test("errors and warnings fail, infos do not, and a document without either is a test that passed", () => {
  const findings = [...many(1, "error"), ...many(2, "warning", "b.md"), ...many(3, "info", "c.md")];
  const documents = ["a.md", "b.md", "c.md", "d.md"];
  const root = parseXml(reportOf("junit", findings, "sv", { documents }));
  check(root);
  expect(root.attributes).toMatchObject({ tests: "5", failures: "3", errors: "0" });
  const shape = root.children.map(({ attributes, children }) => [
    attributes["name"],
    attributes["tests"],
    attributes["failures"],
    children.map(({ name }) => name).join(" "),
  ]);
  expect(shape).toEqual([
    ["a.md", "1", "1", "testcase"],
    ["b.md", "2", "2", "testcase testcase"],
    ["c.md", "1", "0", "testcase system-out"],
    ["d.md", "1", "0", "testcase"],
  ]);
});

test("a run that is not whole is not all green", () => {
  const root = parseXml(reportOf("junit", [], "sv", failed(2)));
  check(root);
  expect(root.attributes).toMatchObject({ tests: "1", errors: "1" });
  expect(root.children[0]?.children[0]?.children[0]).toMatchObject({
    name: "error",
    attributes: { message: "2 misslyckades" },
  });
});
