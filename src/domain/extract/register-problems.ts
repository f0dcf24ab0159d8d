import { committeeKey } from "../text/committee-key";
import { formatNumber } from "../text/numbers";

/** What is wrong with a register, with its place; those that refuse it leave nothing to consolidate against. */
export interface RegisterProblem {
  readonly kind:
    | "missing-columns"
    | "duplicate-name"
    | "duplicate-id"
    | "bad-quota"
    | "no-quotas"
    | "no-committees"
    | "total-mismatch";
  readonly sheet: string;
  readonly cell?: string;
  /** The place that came first, for duplicates. */
  readonly otherCell?: string;
  /** What is meant: the missing headers, the name or id met twice. */
  readonly names?: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly refuses: boolean;
}

interface Row {
  readonly role: "committee" | "total";
  readonly id: string;
  readonly name: string;
  readonly quota: { readonly state: string; readonly value?: number; readonly text?: string };
  readonly cells: { readonly id: string; readonly name: string; readonly quota: string };
}

/** G2–G4: what refuses a register. */
export function checkRegister(rows: readonly Row[], sheet: string): RegisterProblem[] {
  const committees = rows.filter(({ role }) => role === "committee");
  if (committees.length === 0) return [{ kind: "no-committees", sheet, refuses: true }];
  const problems = [...duplicates(committees, sheet), ...badQuotas(committees, sheet)];
  const cell = committees[0]?.cells.quota;
  if (committees.every(({ quota }) => quota.state === "empty"))
    problems.push({ kind: "no-quotas", sheet, ...(cell && { cell }), refuses: true });
  return problems;
}

function duplicates(rows: readonly Row[], sheet: string): RegisterProblem[] {
  const names = new Map<string, Row>();
  const ids = new Map<string, Row>();
  return rows.flatMap((row): RegisterProblem[] => {
    const { core, prefix } = committeeKey(row.name);
    // Two units of one name are two units where the prefix tells them apart (T1).
    const key = `${prefix ?? ""} ${core}`;
    const sameName = names.get(key);
    const sameId = ids.get(row.id);
    names.set(key, sameName ?? row);
    ids.set(row.id, sameId ?? row);
    if (sameName) return [problem("duplicate-name", sheet, row.cells.name, sameName.cells.name, row.name)];
    return sameId ? [problem("duplicate-id", sheet, row.cells.id, sameId.cells.id, row.id)] : [];
  });
}

function problem(
  kind: RegisterProblem["kind"],
  sheet: string,
  cell: string,
  otherCell: string,
  name: string,
): RegisterProblem {
  return { kind, sheet, cell, otherCell, names: [name], received: name, refuses: true };
}

function badQuotas(rows: readonly Row[], sheet: string): RegisterProblem[] {
  return rows.flatMap(({ quota, name, cells }): RegisterProblem[] => {
    if (quota.state === "empty") return [];
    const { value, text } = quota;
    if (quota.state === "number" && value !== undefined && Number.isInteger(value) && value >= 0) return [];
    const received = text ?? formatNumber(value ?? 0, "vi");
    return [{ kind: "bad-quota", sheet, cell: cells.quota, names: [name], received, refuses: true }];
  });
}

/** X4 for the register itself: a total row that isn't the sum of the quotas is told, but refuses nothing. */
export function totalProblems(rows: readonly Row[], sheet: string): RegisterProblem[] {
  const sum = rows.reduce(
    (total, { role, quota }) => total + (role === "committee" ? (quota.value ?? 0) : 0),
    0,
  );
  return rows.flatMap(({ role, quota, cells }): RegisterProblem[] => {
    if (role !== "total" || quota.value === undefined || quota.value === sum) return [];
    return [
      {
        kind: "total-mismatch",
        sheet,
        cell: cells.quota,
        expected: formatNumber(sum, "vi"),
        received: formatNumber(quota.value, "vi"),
        refuses: false,
      },
    ];
  });
}
