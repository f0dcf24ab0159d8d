import type { Evidence, RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { recall, type Memory } from "./recall";

/** A sheet as it is recognised, table by table, by itself and by what the user says of it now. */
export interface OwnReading {
  readonly tables: readonly RecognisedSheet[];
  readonly decisionsOf: DecisionsOf;
  /** Recognises it again with other decisions. */
  readonly again: (decisionsOf: DecisionsOf) => readonly RecognisedSheet[];
}

/** As much as the user's own words weigh. */
const decisive = 10;

/** By table, from 1. */
export type DecisionsOf = (table: number) => SheetDecisions | undefined;

/** A file's sheets with what is remembered of their sender's layouts (S5); never all of its forms left out (S8). */
export function recogniseRemembering(readings: readonly OwnReading[], memory: Memory): RecognisedSheet[] {
  const tables = readings.flatMap((reading) => reading.tables);
  if (memory.length === 0) return tables;
  const committee = committeeOf(tables);
  const recalled = readings.map((reading) => recallAll(reading, memory, committee));
  const isAnyLeft = readings.some((reading, index) =>
    reading.tables.some((table, at) => isCounted(table) && recalled[index]?.[at]?.leftOut !== true),
  );
  return readings.flatMap((reading, index) => {
    const said = (recalled[index] ?? []).map((one) => (isAnyLeft ? one : withoutLeftOut(one)));
    return said.every((one) => one === undefined) ? reading.tables : readAgain(reading, said);
  });
}

function recallAll({ tables, decisionsOf }: OwnReading, memory: Memory, committee: string | null) {
  return tables.map((table) => recall(memory, table, decisionsOf(table.table ?? 1), committee));
}

function readAgain(
  { tables, decisionsOf, again }: OwnReading,
  said: readonly (SheetDecisions | undefined)[],
): readonly RecognisedSheet[] {
  const saidOf = new Map(tables.map(({ table = 1 }, at) => [table, said[at]]));
  const merged = (table: number) => {
    const own = decisionsOf(table);
    const remembered = saidOf.get(table);
    return remembered === undefined ? own : mergeDecisions(remembered, own);
  };
  return again(merged).map((table) => {
    const remembered = saidOf.get(table.table ?? 1);
    if (remembered === undefined) return table;
    const evidence: Evidence = { of: "header", reason: "remembered", weight: decisive };
    return { ...table, remembered, evidence: [evidence, ...table.evidence] };
  });
}

function withoutLeftOut(said: SheetDecisions | undefined): SheetDecisions | undefined {
  if (said?.leftOut !== true) return said;
  const others = Object.entries(said).filter(([word]) => word !== "leftOut");
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** Both, the latter's words before the former's. */
export function mergeDecisions(said: SheetDecisions, own: SheetDecisions | undefined): SheetDecisions {
  const columns = [...(said.columns ?? []), ...(own?.columns ?? [])];
  return { ...said, ...own, ...(columns.length > 0 && { columns: new Map(columns) }) };
}

/** The one committee that the forms of a workbook certainly name; `null` where they name none, or several. */
export function committeeOf(tables: readonly RecognisedSheet[]): string | null {
  const named = new Set(
    tables.flatMap(({ kind, committee: { id, state } }) =>
      (kind === "list" || kind === "counts") && state === "certain" && id !== null ? [id] : [],
    ),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** A form that isn't left out. */
export function isCounted({ kind, leftOut }: RecognisedSheet): boolean {
  return (kind === "list" || kind === "counts") && leftOut !== true;
}
