import { existingTargets } from "../../archive/links.js";
import { isIgnored } from "../../check/ignore.js";
import { brokenLinks, linksIn } from "../../check/links.js";
import type { Compiled } from "../../compile.js";
import { inOrder } from "../../messages.js";
import type { Document } from "../documents/batch.js";

/** Adds the messages on links to files that do not exist. Standard input has no folder, so its links are not checked. */
export async function withLinks({ input, compiled }: Document): Promise<Compiled> {
  const { messages, ignores, source } = compiled;
  const links = linksIn(source);
  if (input.kind !== "file" || links.length === 0) return compiled;
  const there = await existingTargets(
    links.map(({ target }) => target),
    input.file,
  );
  const broken = brokenLinks(links, (target) => there.has(target), input.settings);
  const heard = broken.filter((message) => !isIgnored(message, ignores));
  return { ...compiled, messages: inOrder([...messages, ...heard]) };
}
