/** When to colour: `auto` on a terminal only. */
export const colorModes = ["auto", "always", "never"] as const;

/** A mode of colour. */
export type ColorMode = (typeof colorModes)[number];

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

/** The name of a style. */
export type Style = keyof typeof styles;

/** Applies a style to a text; returns the text unchanged if colour is off. */
export type Paint = (style: Style, text: string) => string;

/** The paint for a stream: `mode` first, then FORCE_COLOR, NO_COLOR and TERM=dumb, then whether it is a terminal. */
export function paintFor(
  mode: ColorMode,
  env: Readonly<Record<string, string | undefined>>,
  stream: { isTTY?: boolean },
): Paint {
  return isColored(mode, env, stream.isTTY === true) ? painted : (_, text) => text;
}

function isColored(
  mode: ColorMode,
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  switch (mode) {
    case "always":
      return true;
    case "never":
      return false;
    case "auto": {
      const { FORCE_COLOR, NO_COLOR, TERM } = env;
      if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
      if (NO_COLOR || TERM === "dumb") return false;
      return isTTY;
    }
    default:
      return mode satisfies never;
  }
}

function painted(style: Style, text: string): string {
  const [on, off] = styles[style];
  return text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`;
}
