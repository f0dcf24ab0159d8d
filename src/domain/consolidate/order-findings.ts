import type { Finding, Severity } from "../finding";
import { parseRange } from "../grid/address";
import type { Committee } from "../register/register";

const severities: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors first, then by committee in the register's order (those of none at the end), file, sheet, row. */
export function orderFindings(findings: readonly Finding[], committees: readonly Committee[]): Finding[] {
  const order = new Map(committees.map((committee, index) => [committee.id, index]));
  const rank = ({ committee }: Finding) =>
    committee === undefined ? committees.length : (order.get(committee) ?? committees.length);
  return findings
    .map((finding) => ({ finding, committee: rank(finding), row: rowOf(finding) }))
    .sort(
      (one, other) =>
        severities[one.finding.severity] - severities[other.finding.severity] ||
        one.committee - other.committee ||
        compareText(one.finding.where.file, other.finding.where.file) ||
        compareText(one.finding.where.sheet, other.finding.where.sheet) ||
        one.row - other.row,
    )
    .map(({ finding }) => finding);
}

function rowOf({ where }: Finding): number {
  return where.cell === undefined ? -1 : (parseRange(where.cell)?.top ?? -1);
}

/** By code units: the same on every machine. */
export function compareText(one = "", other = ""): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
