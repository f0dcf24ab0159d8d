import type ts from "typescript";
import { findOfficeUses } from "./find-uses";
import { isGuarded } from "./guards";
import { includes, requirementOf } from "./requirement";

export interface SetCheck {
  readonly files: number;
  /** Uses of Excel's part of Office.js, and how many different members these are. */
  readonly uses: number;
  readonly members: number;
  /** Uses above the floor that stand behind a capability check. */
  readonly guarded: number;
  readonly faults: readonly string[];
}

/**
 * Checks that every member of Office.js used in the files of `program` that `isChecked` picks belongs to the `floor` of
 * ExcelApi, or runs only where the host has said that it has the higher set.
 */
export function checkRequirementSets(
  program: ts.Program,
  isChecked: (file: string) => boolean,
  floor: string,
): SetCheck {
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  const members = new Set<string>();
  let files = 0;
  let uses = 0;
  let guarded = 0;
  for (const file of program.getSourceFiles().filter(({ fileName }) => isChecked(fileName))) {
    files++;
    const found = findOfficeUses(file, checker);
    faults.push(...found.unclear.map(({ node, why }) => `${placeOf(node)}: ${why}`));
    for (const { node, name, declaration } of found.uses) {
      const needs = requirementOf(declaration);
      if (needs === null) continue;
      uses++;
      members.add(name);
      if (needs.set === "ExcelApi" && needs.version !== null && includes(floor, needs.version)) continue;
      if (isGuarded(node, needs, checker)) guarded++;
      else faults.push(`${placeOf(node)}: ${name} is of ${needs.set} ${needs.version ?? "(preview)"}`);
    }
  }
  return { files, uses, members: members.size, guarded, faults };
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
