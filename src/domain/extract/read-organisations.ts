import { textAt } from "../grid/grid";
import { criterionOf, isCriteriaForm } from "../recognise/rows/criteria";
import type { Criterion } from "../recognise/rows/criteria";
import { readNumber } from "../text/numbers";
import { readCounts } from "./read-counts";
import { none } from "./row-values";
import type { ReadRows } from "./row-values";
import type { TableReader } from "./table-reader";

/** What a row of a count form says: `count` is its result, else the sum of its months. */
export function readOrganisations(table: TableReader): ReadRows {
  const counts = readCounts(table);
  const part = partsByCriterion(table);
  return {
    findings: counts.findings,
    values: (row) => {
      const byMonth = counts.months(row);
      const admitted = counts.number(row, "admitted");
      const isWritten = admitted !== null || counts.isMonthWritten(row);
      return {
        ...none,
        count:
          admitted ??
          byMonth?.reduce((sum, value) => sum + value, 0) ??
          counts.number(row, "candidates") ??
          0,
        female: counts.number(row, "female") ?? part("female"),
        ethnicMinority: counts.number(row, "ethnicMinority") ?? part("ethnicMinority"),
        religious: counts.number(row, "religious") ?? part("religious"),
        youthUnion: counts.number(row, "youthUnion") ?? part("youthUnion"),
        quota: counts.number(row, "quota"),
        byMonth,
        ...(!isWritten && { unwritten: true as const }),
      };
    },
  };
}

/** In a form of criteria (Biểu 2) the parts are rows, not columns. */
function partsByCriterion(table: TableReader): (criterion: Criterion) => number | null {
  const found = new Map<Criterion, number>();
  const result = table.columns("admitted")[0]?.column ?? -1;
  for (const [row, criterion] of criteriaRows(table)) {
    const reading = readNumber(table.value(row, result));
    if (reading.state === "number" && !found.has(criterion)) found.set(criterion, reading.value);
  }
  return (criterion) => found.get(criterion) ?? null;
}

/** The rows of a form of criteria (Biểu 2), by row; empty for any other table. */
export function criteriaRows(table: TableReader): ReadonlyMap<number, Criterion> {
  const { grid, rows } = table.sheet;
  const label = table.columns("organisation")[0]?.column ?? -1;
  const labels = rows.map(({ row }) => ({ row, text: textAt(grid, row, label) }));
  if (!isCriteriaForm(labels.map(({ text }) => text))) return new Map();
  return new Map(
    labels.flatMap(({ row, text }) => {
      const criterion = criterionOf(text);
      return criterion === null ? [] : [[row, criterion] as const];
    }),
  );
}
