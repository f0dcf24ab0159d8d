import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { committeeOf, fileOf, inputOf, people, registerOf } from "../consolidate/input-of";
import type { RowCase } from "../support/extracted-sheet-of";
import { seenOf, takeUp } from "./take-up";

/** The file as if the user had left all its sheets out. */
function leftOut(file: SubmittedFile): SubmittedFile {
  const sheets = file.sheets.map((one) => ({
    ...one,
    sheet: { ...one.sheet, leftOut: true as const, asks: [] },
  }));
  return { ...file, sheets };
}

it.each(["list", "counts", "unknown"] as const)(
  "E1, S2: a sheet (%s) that was left out stays so when its workbook is taken up",
  (kind) => {
    const rows: RowCase[] = kind === "counts" ? [{ organisation: "Đảng bộ xã A", count: 7 }] : people(1, 7);
    const sent = [
      leftOut(fileOf("left.xlsx", [{ kind, committee: "a", rows }])),
      fileOf("b.xlsx", [{ committee: "b", rows: people(20, 24) }]),
    ];
    const input = inputOf(registerOf(committeeOf("a", 10), committeeOf("b", 5)), sent);
    const summary = consolidate(input);
    expect(summary.committees.map(({ admitted, submission }) => [admitted, submission])).toEqual([
      [0, "missing"],
      [5, "received"],
    ]);
    expect(summary.submissions[0]).toMatchObject({ use: "ignored", counted: 0 });
    const again = consolidate({ ...input, files: takeUp(summary).files });
    expect(seenOf(again)).toEqual(seenOf(summary));
  },
);
