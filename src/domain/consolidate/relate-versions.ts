import type { Decisions, SheetDecision } from "./sheet-decision";
import type { SheetUnits, Unit } from "./sheet-units";
import type { VersionRelation } from "./version-relation";

/** What the decisions say of each sheet that isn't alone. `added`: sheets that add up by the user's word. */
export function relateVersions(
  filled: readonly SheetUnits[],
  decisions: Decisions,
  added: readonly SheetUnits[],
): VersionRelation[] {
  const counted = [
    ...filled.filter((sheet) => (decisions.get(sheet)?.use ?? "counted") === "counted"),
    ...added,
  ].filter(({ units }) => units.length > 0);
  const sharedRows = countSharedRows(counted, decisions);
  const isSaid = new Set(added);
  const isAlone = new Set(counted.map(({ placed }) => placed.fileIndex)).size < 2;
  return [
    ...filled.flatMap((sheet) => gaveWay(sheet, decisions.get(sheet)) ?? []),
    ...counted
      .filter((sheet) => !isAlone && (decisions.get(sheet)?.leftOut.size ?? 0) === 0)
      .map((sheet): VersionRelation => ({
        sheet: sheet.placed,
        kind: "part",
        others: [],
        shared: sharedRows(sheet),
        isSaid: isSaid.has(sheet),
      })),
  ];
}

function gaveWay(sheet: SheetUnits, decision: SheetDecision | undefined): VersionRelation | null {
  if (decision === undefined || decision.because === null) return null;
  const { use, leftOut, because } = decision;
  if (use === "counted" && leftOut.size === 0) return null;
  const kind = use === "counted" ? "rows" : use === "duplicate" ? "copy" : "replaced";
  const others = (because.others ?? [because.other]).map(({ placed }) => placed);
  const { shared, gone } = because;
  return { sheet: sheet.placed, kind, others, shared, ...(gone !== undefined && { gone }), isSaid: false };
}

/** How many rows of a sheet stand in sheets of other files that count too. */
function countSharedRows(
  counted: readonly SheetUnits[],
  decisions: Decisions,
): (sheet: SheetUnits) => number {
  const files = new Map<string, Set<number>>();
  for (const sheet of counted) {
    const leftOut = decisions.get(sheet)?.leftOut;
    for (const [row, unit] of sheet.units.entries()) {
      if (leftOut?.has(row) === true) continue;
      for (const key of keysOf(unit)) {
        const own = files.get(key) ?? new Set();
        files.set(key, own.add(sheet.placed.fileIndex));
      }
    }
  }
  return ({ units, placed }) =>
    units.filter((unit) =>
      keysOf(unit).some((key) => [...(files.get(key) ?? [])].some((file) => file !== placed.fileIndex)),
    ).length;
}

/** An organisation's row of another month is another row. */
function keysOf({ keys, months }: Unit): string[] {
  return months === null ? [...keys] : keys.flatMap((key) => [...months].map((month) => `${month} ${key}`));
}
