import type { CommitteeView, FindingView } from "../../application/pane/session-view";
import type { RuleId, Severity } from "../../domain/finding";

export interface CommitteeFindings {
  /** `null`: no committee is known. */
  readonly id: string | null;
  readonly name: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly groups: readonly FindingGroup[];
}

/** Findings of one rule in one sheet. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings by committee: those with errors before those with warnings, and among equals what belongs to no committee
 * first, then in the register's order; like findings of a sheet come together, so that a rule broken a hundred times is one line to unfold.
 */
export function groupFindings(
  findings: readonly FindingView[],
  board: readonly CommitteeView[],
  severities: readonly Severity[],
): CommitteeFindings[] {
  const wanted = new Set(severities);
  const byCommittee = new Map<string | null, Map<string, FindingView[]>>();
  for (const finding of findings) {
    if (!wanted.has(finding.severity)) continue;
    const groups = gotten(byCommittee, finding.committee, () => new Map<string, FindingView[]>());
    gotten(groups, groupKey(finding), () => []).push(finding);
  }
  const place = new Map(board.map(({ id }, index) => [id, index]));
  const names = new Map(board.map(({ id, name }) => [id, name]));
  return [...byCommittee]
    .map(([id, groups]) => committeeFindings(id, id === null ? null : (names.get(id) ?? id), groups))
    .sort(
      (one, other) =>
        Number(one.errors === 0) - Number(other.errors === 0) ||
        Number(one.warnings === 0) - Number(other.warnings === 0) ||
        Number(one.id !== null) - Number(other.id !== null) ||
        (place.get(one.id ?? "") ?? 0) - (place.get(other.id ?? "") ?? 0),
    );
}

function committeeFindings(
  id: string | null,
  name: string | null,
  groups: ReadonlyMap<string, readonly FindingView[]>,
): CommitteeFindings {
  const list = [...groups].flatMap(([key, findings]) => {
    const [first] = findings;
    return first === undefined ? [] : [{ key, rule: first.rule, severity: first.severity, findings }];
  });
  list.sort((one, other) => weight[one.severity] - weight[other.severity]);
  const count = (severity: Severity) =>
    list.reduce((sum, group) => sum + (group.severity === severity ? group.findings.length : 0), 0);
  return { id, name, errors: count("error"), warnings: count("warning"), groups: list };
}

function groupKey({ rule, severity, committee, file, sheet }: FindingView): string {
  return JSON.stringify([committee, rule, severity, file, sheet]);
}

function gotten<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
