import { type ConsolidateOutcome, consolidateFiles } from "../../src/application/consolidate-files";
import { collectFiles } from "../../src/cli/collect-files";
import type { Summary } from "../../src/domain/consolidate/summary";
import type { LayoutProfileId } from "../../src/domain/report/page/layout-profile";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";
import { sampleFolder } from "./command";
import { requestOf } from "./request-of";

type Consolidated = Extract<ConsolidateOutcome, { state: "consolidated" }>;

/** The plan of the sample of 2021, made as the command makes it. */
export async function samplePlan(profile: LayoutProfileId = "hd36"): Promise<WorkbookPlan> {
  return (await consolidateSample(profile)).plan;
}

/** What the command makes of the sample of 2021, before it is drawn. */
export async function sampleSummary(): Promise<Summary> {
  return (await consolidateSample("hd36")).summary;
}

async function consolidateSample(profile: LayoutProfileId): Promise<Consolidated> {
  const { files } = await collectFiles([sampleFolder], []);
  const outcome = await consolidateFiles(requestOf(await unpackFiles(files), { profile }), {
    open: openFile,
    progress: () => undefined,
    now: () => 0,
  });
  if (outcome.state === "refused") throw new Error(JSON.stringify(outcome.refusals));
  return outcome;
}
