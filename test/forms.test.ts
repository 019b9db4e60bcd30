import { describe, expect, test } from "vitest";
import { motionKindOf } from "../src/recognise/acts/motion-kind.js";
import { motionNouns, motionVerbs } from "../src/vocabulary/motion-kinds.js";

describe("what a yrkande wants", () => {
  test.each([...motionNouns, ...motionVerbs])("%s by %s", (kind, _words, example) => {
    expect(motionKindOf(example)).toBe(kind);
  });
});
