import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import type { Committee } from "../register/register";
import { declaredRatios, swappedAt } from "./declared-ratio";
import { sheetFinding } from "./sheet-finding";
import { writtenNumber } from "./written";

/**
 * X3: a committee's own quota that differs from the register's: a warning; the register's counts.
 * `parts` are the sheets that count for the committee, `others` those held against them. Parts whose quotas
 * add up to the register's are no mismatch.
 */
export function checkQuota(
  committee: Committee,
  parts: readonly ExtractedSheet[],
  others: readonly ExtractedSheet[],
): Finding[] {
  const { quota } = committee;
  if (quota === null) return [];
  const ownParts = parts.map(ownQuota).filter((own) => own !== null);
  const addUp = ownParts.reduce((sum, own) => sum + own.value, 0) === quota;
  const suspects = [...(addUp ? [] : ownParts), ...others.map(ownQuota).filter((own) => own !== null)];
  return suspects
    .filter((own) => own.value !== quota)
    .map((own) =>
      sheetFinding(own.extracted, committee.id, "quota.mismatch", "warning", own.cell, {
        expected: writtenNumber(quota),
        received: own.written,
        facts: { quota, declared: own.value },
      }),
    );
}

interface OwnQuota {
  readonly extracted: ExtractedSheet;
  readonly value: number;
  readonly cell: string;
  readonly written: string;
}

/** The declared total that stands for most rows; without one, the sum of the rows, placed at the first. */
function ownQuota(extracted: ExtractedSheet): OwnQuota | null {
  // A form that wasn't filled in adds up to 0, and quotes nothing.
  if (extracted.entries.length === 0) return null;
  const [declared] = extracted.declared
    .filter((one) => one.figure === "quota" && one.of === "total")
    .toSorted((one, other) => span(other.covers) - span(one.covers));
  if (declared !== undefined) {
    // Where X5 tells that quota and result were exchanged, the quota is what stands as the result.
    const swapped = swappedAt(declaredRatios(extracted), "quotaCell", declared.cell);
    const value = swapped?.admitted ?? declared.value;
    return { extracted, value, cell: declared.cell, written: declared.written };
  }
  const rows = extracted.entries.filter((entry) => entry.quota !== null);
  const cell = rows[0]?.cells.quota;
  if (cell === undefined) return null;
  const value = rows.reduce((sum, entry) => sum + (entry.quota ?? 0), 0);
  return { extracted, value, cell, written: writtenNumber(value) };
}

function span(covers: { readonly first: number; readonly last: number }): number {
  return covers.last - covers.first;
}
