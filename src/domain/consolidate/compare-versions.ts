import type { ExtractedEntry } from "../extract/extracted-sheet";
import { foldText } from "../text/fold";
import { writtenBirth } from "../check/written";
import type { PlacedSheet } from "./placed-sheet";
import { countUnits, listUnits, type Unit } from "./sheet-units";
import { fieldChanges, type FieldChange } from "./field-changes";

/** A row of a version. */
export interface VersionRow {
  /** Which of the version's sheets it stands in, from 0. */
  readonly sheet: number;
  readonly entry: ExtractedEntry;
}

export interface ChangedRow {
  readonly before: VersionRow;
  readonly after: VersionRow;
  /** Never empty. */
  readonly changes: readonly FieldChange[];
}

/** What a version changed; rows in the order of their sheets. */
export interface VersionComparison {
  readonly added: readonly VersionRow[];
  readonly removed: readonly VersionRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: number;
}

/**
 * C22: who was added, removed or changed from one version to the next, each of which may take several sheets. Rows are
 * the same by what tells that sheets are versions at all (C4); of what is left, by what else only one row on each side has.
 * Every change of a session asks for it again: it is made once as long as the rows are the same. `knownUnits`: of sheets
 * whose rows were reduced already.
 */
export function compareVersions(
  older: readonly PlacedSheet[],
  newer: readonly PlacedSheet[],
  knownUnits: KnownUnits = () => undefined,
): VersionComparison {
  const rows = [older, newer].map((sheets) => sheets.map(({ extracted }) => extracted.entries));
  const [first] = rows.flat();
  if (first === undefined) return compareRows(older, newer, knownUnits);
  const known = compared.get(first) ?? [];
  const isSame = (one: Entries[][]) =>
    one.every(
      (side, at) => side.length === rows[at]?.length && side.every((own, index) => own === rows[at]?.[index]),
    );
  const found = known.find((one) => isSame(one.rows));
  if (found !== undefined) return found.comparison;
  const comparison = compareRows(older, newer, knownUnits);
  compared.set(first, [...known, { rows, comparison }]);
  return comparison;
}

type KnownUnits = (placed: PlacedSheet) => readonly Unit[] | undefined;

type Entries = readonly ExtractedEntry[];

const compared = new WeakMap<
  Entries,
  readonly { readonly rows: Entries[][]; readonly comparison: VersionComparison }[]
>();

function compareRows(
  older: readonly PlacedSheet[],
  newer: readonly PlacedSheet[],
  knownUnits: KnownUnits,
): VersionComparison {
  const knowsAll = [...older, ...newer].every(({ extracted }) => extracted.earlier === undefined);
  const unitsOf = (placed: PlacedSheet) => knownUnits(placed) ?? unitsOfSheet(placed, knowsAll);
  const left = { before: rowsOf(older, unitsOf), after: rowsOf(newer, unitsOf) };
  const pairs: Pair[] = [
    ...pairOff(left, ({ unit }) => [withMonths(unit, unit.content)], false),
    ...pairOff(left, ({ unit }) => unit.keys.map((key) => withMonths(unit, key)), false),
    ...pairOff(left, ({ unit }) => unit.keys, true),
    ...lastKeys.flatMap((keyOf) => pairOff(left, keyOf, true)),
  ];
  const changed = pairs
    .map(({ before, after }) => ({
      before,
      after,
      changes: fieldChanges(before.entry, after.entry, knowsAll),
    }))
    .filter(({ changes }) => changes.length > 0)
    .sort((one, other) => one.after.place - other.after.place);
  return {
    added: left.after,
    removed: left.before,
    changed,
    unchanged: pairs.length - changed.length,
  };
}

interface Row extends VersionRow {
  readonly unit: Unit;
  readonly place: number;
}

interface Pair {
  readonly before: Row;
  readonly after: Row;
}

function unitsOfSheet(placed: PlacedSheet, knowsQuotas: boolean): readonly Unit[] {
  const isList = placed.extracted.sheet.kind === "list";
  return (isList ? listUnits(placed) : countUnits(placed, knowsQuotas)).units;
}

function rowsOf(sheets: readonly PlacedSheet[], unitsOf: (placed: PlacedSheet) => readonly Unit[]): Row[] {
  const rows = sheets.flatMap((placed, sheet) => {
    const units = unitsOf(placed);
    return placed.extracted.entries.flatMap((entry, index) => {
      const unit = units[index];
      return unit === undefined ? [] : { sheet, entry, unit };
    });
  });
  return rows.map((row, place) => ({ ...row, place }));
}

/** An organisation's row of another month is another row. */
function withMonths({ months }: Unit, key: string): string {
  return `${[...(months ?? [])].join()} ${key}`;
}

/**
 * Takes pairs that share a key off both sides, the strongest key of a row first; `isUnique`: only where no other row
 * that is left has it.
 */
function pairOff(
  left: { before: Row[]; after: Row[] },
  keysOf: (row: Row) => readonly string[],
  isUnique: boolean,
): Pair[] {
  if (left.before.length === 0 || left.after.length === 0) return [];
  const before = byKey(left.before, keysOf);
  const after = isUnique ? byKey(left.after, keysOf) : null;
  const taken = new Set<Row>();
  const pairs: Pair[] = [];
  for (const row of left.after)
    for (const key of keysOf(row)) {
      const rows = before.get(key) ?? [];
      if (isUnique && (rows.length > 1 || (after?.get(key)?.length ?? 0) > 1)) continue;
      const found = rows.find((one) => !taken.has(one));
      if (found === undefined) continue;
      taken.add(found).add(row);
      pairs.push({ before: found, after: row });
      break;
    }
  left.before = left.before.filter((row) => !taken.has(row));
  left.after = left.after.filter((row) => !taken.has(row));
  return pairs;
}

function byKey(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [row]);
      else same.push(row);
    }
  return found;
}

/** What a person still has whose name or birth was corrected: the stronger first. */
const lastKeys: readonly ((row: Row) => readonly string[])[] = [
  (row) => keyOf(bornOf(row), row.entry.text.decisionNumber),
  (row) => keyOf(bornOf(row), organisationOf(row)),
  (row) => keyOf(nameOf(row), row.entry.text.decisionNumber),
  (row) => keyOf(nameOf(row), organisationOf(row)),
  (row) => (bornOf(row) === "" ? keyOf(nameOf(row)) : []),
];

/** None where a part is missing. */
function keyOf(...parts: readonly string[]): readonly string[] {
  return parts.some((part) => part === "") ? [] : [JSON.stringify(parts)];
}

function bornOf({ entry: { born } }: Row): string {
  return born === null ? "" : writtenBirth(born);
}

function nameOf({ entry: { text } }: Row): string {
  return foldText(text.name);
}

function organisationOf({ entry: { text } }: Row): string {
  return foldText(`${text.organisation} ${text.cell}`);
}
