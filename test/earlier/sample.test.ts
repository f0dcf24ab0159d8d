import { consolidate } from "../../src/domain/consolidate/consolidate";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { openRegister } from "../../src/application/open-register";
import { readSubmissions } from "../../src/application/read-submissions";
import { collectFiles, sourceOf } from "../../src/cli/collect-files";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";
import { sampleFolder } from "../support/command";
import { seenOf, takeUp } from "./take-up";

async function sampleInput() {
  const opened = await openRegister(sourceOf(`${sampleFolder}/register.xlsx`), openFile);
  if (opened.state === "refused") throw new Error("no register");
  const { files } = await collectFiles([sampleFolder], []);
  const { register, sha256 } = opened;
  const sent = await readSubmissions(
    await unpackFiles(files),
    register,
    new Set([sha256]),
    openFile,
    () => undefined,
  );
  const year = 2021;
  return {
    register,
    year,
    period: { from: "2021-01-01", to: "2021-12-31" },
    deadline: "2021-12-20",
    zeroConfirmed: [],
    files: sent.map(({ sheets, modified, ...file }) => ({
      ...file,
      received: null,
      modified: modified?.getTime() ?? null,
      sheets: sheets.map((sheet) => extractSheet(sheet, { year })),
    })),
  };
}

test.each(["vi", "en"] as const)(
  "E1, E4: the sample taken up again is the same in every number, row and finding (%s)",
  async (language) => {
    const input = await sampleInput();
    const summary = consolidate(input);
    const earlier = takeUp(summary, { language });
    expect(earlier.year).toBe(2021);
    expect(earlier.period).toEqual(input.period);
    const again = consolidate({ ...input, files: earlier.files });
    expect(again.total.admitted).toBe(2030);
    const [seen, before] = [seenOf(again), seenOf(summary)];
    expect(seen.submissions).toEqual(before.submissions);
    expect(seen.entries).toEqual(before.entries);
    expect(seen.committees).toEqual(before.committees);
    if (language === "vi") expect(seen.findings).toEqual(before.findings);
    else expect(seen.findings.length).toBe(before.findings.length);
  },
);
