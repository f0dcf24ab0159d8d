import { ruleIds, type Finding, type RuleId } from "../finding";
import type { Workbook } from "../grid/grid";
import { findingColumns as columns, sheetNames } from "../report/workbook-names";
import { readTable } from "./read-table";
import { recordedWords } from "./recorded-words";
import { isOwnTotal } from "./own-total";

const knownRules: ReadonlySet<string> = new Set(ruleIds);

/** A row of `KiemTra`. */
export interface RecordedFinding {
  readonly finding: Finding;
  readonly committeeName: string;
}

/** The findings of `KiemTra` as they were told; those of a rule that no longer exists are left out. */
export function readFindings(workbook: Workbook): RecordedFinding[] {
  const rows = readTable<(typeof columns)[keyof typeof columns]>(workbook, sheetNames.findings, [
    columns.content,
    columns.file,
    columns.sheet,
    columns.cell,
    columns.rule,
  ]);
  return (rows ?? []).flatMap((row): RecordedFinding[] => {
    const rule = row.text(columns.rule).trim();
    if (!isRule(rule)) return [];
    const part = <Key extends string>(key: Key, column: (typeof columns)[keyof typeof columns]) => {
      const text = row.text(column);
      return text === "" ? {} : ({ [key]: text } as Record<Key, string>);
    };
    const finding: Finding = {
      rule,
      severity: recordedWords.severity(row.text(columns.severity)) ?? "warning",
      where: {
        ...part("file", columns.file),
        ...part("sheet", columns.sheet),
        ...part("cell", columns.cell),
      },
      ...part("received", columns.received),
      ...part("expected", columns.expected),
      told: row.text(columns.content),
    };
    const isOfLists = rule === "total.mismatch" && !isOwnTotal(finding);
    return [
      {
        finding: isOfLists ? { ...finding, facts: { cause: "list" } } : finding,
        committeeName: row.text(columns.committeeName),
      },
    ];
  });
}

function isRule(rule: string): rule is RuleId {
  return knownRules.has(rule);
}
