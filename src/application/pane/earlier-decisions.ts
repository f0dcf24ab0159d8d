import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import { keyOfTable } from "../../domain/recognise/tables/table-key";
import { decidedCommittee, type SheetDecisions } from "../../domain/recognise/sheet-decisions";

/** An earlier file with what the user says of its sheets now; what can't be decided without the sheet stays as it is. */
export function withDecisions(
  file: SubmittedFile,
  said: (sheet: string) => SheetDecisions | undefined,
): SubmittedFile {
  const decisions = new Map(file.decisions);
  for (const { sheet } of file.sheets) {
    const key = keyOfTable(sheet);
    const own = said(key);
    if (own !== undefined) decisions.set(key, own);
  }
  const sheets = file.sheets.map((extracted) => decided(extracted, said(keyOfTable(extracted.sheet))));
  return { ...file, sheets, ...(decisions.size > 0 && { decisions }) };
}

function decided(extracted: ExtractedSheet, decisions: SheetDecisions | undefined): ExtractedSheet {
  if (decisions === undefined) return extracted;
  const { leftOut, ...sheet } = extracted.sheet;
  const isOut = decisions.leftOut ?? (extracted.entries.length === 0 && leftOut);
  return {
    ...extracted,
    sheet: {
      ...sheet,
      committee: decidedCommittee(sheet.committee, decisions),
      // The rows of a sheet that was left out then weren't kept: only its file brings them back.
      ...(isOut === true && { leftOut: isOut }),
    },
  };
}
