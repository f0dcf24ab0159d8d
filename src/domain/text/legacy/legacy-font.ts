import type { LegacyEncoding } from "./legacy-encoding";

/** What a font says of the text it shows. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** It shows every letter as a capital (`.VnTimeH`). */
  readonly isCapital: boolean;
}

/** `null` for fonts of Unicode, and where there is none. */
export function legacyFont(name: string | null): LegacyFont | null {
  if (name === null) return null;
  if (/^vni[-_ ]/i.test(name)) return { encoding: "vni", isCapital: false };
  if (/^\.vn/i.test(name)) return { encoding: "tcvn3", isCapital: name.endsWith("H") };
  return null;
}
