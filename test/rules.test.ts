import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { messagesOf } from "../src/commands/explain/rule-example.js";
import { rulePage } from "../src/commands/explain/rule-page.js";

import { type RuleId, rules } from "../src/messages.js";

const folder = new URL("../docs/rules/", import.meta.url);
const pages = readdirSync(folder).map((name) => ({
  id: name.replace(/\.md$/u, "") as RuleId,
  page: rulePage(readFileSync(new URL(name, folder), "utf8")),
}));

test.each(pages)("$id speaks in its bad example and is silent in its good one", ({ id, page }) => {
  expect(Object.keys(rules)).toContain(id);
  expect([page.prose.sv, page.prose.en, page.bad.documents.length, page.good.documents.length]).not.toContain(
    "",
  );
  expect(messagesOf(page.bad, id).map(({ rule }) => rule)).toContain(id);
  expect(messagesOf(page.good, id).map(({ rule }) => rule)).not.toContain(id);
});
