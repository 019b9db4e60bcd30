import { expect, test } from "vitest";
import { hostileFindings, many, reportOf } from "./sample.js";

// As editors read it: path, line, column, severity and the rest.
const line = /^.+:\d+:\d+: (?:fel|varning|upplysning) [a-z-]+ .+$/u;

test("a line for each finding and nothing else", () => {
  const lines = reportOf("compact", hostileFindings).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.length).toBe(hostileFindings.length);
  for (const one of lines) expect(one).toMatch(line);
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(reportOf("compact", [])).toBe("");
});

test("place, severity, rule and sentence", () => {
  expect(reportOf("compact", many(1, "warning"), "en")).toMatch(
    /^a\.md:1:2: warning unplaced-text Text that could not be given to any field \(lines: 1\): `rad 1`\./u,
  );
});
