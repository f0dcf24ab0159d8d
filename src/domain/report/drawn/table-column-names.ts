import { cutText } from "./cut-text";
import type { TablePlan } from "../workbook-plan";

const longestColumnName = 255;

/**
 * Column names as Excel would make them of these: none empty, none longer than 255, none twice (by its own
 * measure, which knows no case). Headers that senders wrote end up here, so anything may come.
 */
export function tableColumnNames(plan: TablePlan): readonly string[] {
  const taken = new Set<string>();
  return plan.columns.map(({ name }, index) => {
    const wanted = cutText(name === "" ? `Column${index + 1}` : name, longestColumnName);
    let unique = wanted;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      unique = `${cutText(wanted, longestColumnName - String(count).length)}${count}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
