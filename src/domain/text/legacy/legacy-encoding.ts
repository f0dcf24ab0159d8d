/** One-byte encodings of Vietnamese from before Unicode, seen as the Latin letters of the same bytes. */
export type LegacyEncoding = "tcvn3" | "vni";

export const legacyEncodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** As people call them: fonts `.Vn…` and `VNI-…`. */
export const encodingNames: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI",
};
