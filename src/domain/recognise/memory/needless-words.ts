import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";

/**
 * Words without those that the sheet says by itself, beyond doubt: what is decided needlessly would only hide that the
 * sheet speaks for itself.
 */
export function withoutNeedless(said: SheetDecisions, sheet: RecognisedSheet): SheetDecisions {
  const { committee, kind, leftOut, header, columns, encoding, version } = said;
  const isAsked = (about: string) => sheet.asks.some((ask) => ask.about === about);
  const isKindNew = kind !== undefined && (kind !== sheet.kind || isAsked("kind"));
  const isHeaderNew =
    header !== undefined &&
    (header.first !== sheet.header?.top || header.last !== sheet.header.bottom || isAsked("header"));
  const known = new Map(sheet.columns.map(({ column, field }) => [column, field ?? "own"]));
  const asked = new Set(sheet.asks.map(({ column }) => column));
  // Another header, another kind: what the columns mean by themselves then isn't known yet.
  const needed = [...(columns ?? [])].filter(
    ([column, field]) => isKindNew || isHeaderNew || asked.has(column) || known.get(column) !== field,
  );
  return {
    ...(committee !== undefined && committee !== certainCommittee(sheet) && { committee }),
    ...(isKindNew && { kind }),
    ...(leftOut !== undefined && sheet.leftOut !== true && { leftOut }),
    ...(isHeaderNew && { header }),
    ...(encoding !== undefined && { encoding }),
    ...(needed.length > 0 && { columns: new Map(needed) }),
    ...(version !== undefined && { version }),
  };
}

function certainCommittee({ committee: { id, state } }: RecognisedSheet): string | null {
  return state === "certain" ? id : null;
}
