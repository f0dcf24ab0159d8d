import type { SheetUse } from "./placed-sheet";
import type { SheetUnits } from "./sheet-units";

/** A sheet's use while it is being decided, with the sheet that decided it. */
export interface SheetDecision extends SheetUse {
  readonly because: Because | null;
}

export interface Because {
  /** The sheet that counts instead, or that the repeated rows stand in. */
  readonly other: SheetUnits;
  /** All that count instead, where they are several. */
  readonly others?: readonly SheetUnits[];
  /** Rows that both have, that only the other has, that only this one has. */
  readonly shared: number;
  readonly added: number;
  readonly removed: number;
  /** Rows that give way though the other hasn't got them. */
  readonly gone?: number;
  /** Two versions in one workbook: which one is meant is a guess. */
  readonly isGuess: boolean;
  /** Nothing in the sheets tells for certain: the user is warned. */
  readonly isDoubtful?: boolean;
  /** What speaks for it, where it isn't the rows: the months of both. */
  readonly cause?: string;
}

export type Decisions = Map<SheetUnits, SheetDecision>;

export const countedWhole: SheetDecision = { use: "counted", leftOut: new Map(), because: null };

/** How many rows each accepted sheet shares, the most first. */
export function sharedBySheet(
  matches: ReadonlyMap<number, { readonly sheet: SheetUnits }>,
): readonly { readonly sheet: SheetUnits; readonly shared: number }[] {
  const shared = new Map<SheetUnits, number>();
  for (const { sheet } of matches.values()) shared.set(sheet, (shared.get(sheet) ?? 0) + 1);
  return [...shared]
    .map(([sheet, count]) => ({ sheet, shared: count }))
    .sort((one, other) => other.shared - one.shared);
}
