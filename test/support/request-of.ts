import type { ConsolidateRequest } from "../../src/application/consolidate-files";
import { sourceOf } from "../../src/cli/collect-files";
import type { SourceFile } from "../../src/application/ports";
import { sampleFolder } from "./command";

/** What the command asks for these files against the sample's register: the year 2021, in Vietnamese. */
export function requestOf(
  files: readonly SourceFile[],
  more: Partial<ConsolidateRequest> = {},
): ConsolidateRequest {
  return {
    files,
    register: sourceOf(`${sampleFolder}/register.xlsx`),
    previous: [],
    year: 2021,
    period: { from: "2021-01-01", to: "2021-12-31" },
    deadline: null,
    zeroConfirmed: [],
    language: "vi",
    profile: "hd36",
    office: {},
    ...more,
  };
}
