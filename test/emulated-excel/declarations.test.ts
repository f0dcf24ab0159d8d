import { readFileSync } from "node:fs";
import ts from "typescript";
import "../../emulated-excel/objects/all-classes";
import { declaredClasses } from "../../emulated-excel/protocol/api-class";
import { compareVersions } from "../../emulated-excel/protocol/sets";

/** Members by class as Microsoft declares them, each with the lowest set that has it. */
function microsoftsMembers(): Map<string, Map<string, string>> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text !== "Excel") return;
    if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, membersOf(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return classes;
}

function membersOf(node: ts.ClassDeclaration, file: ts.SourceFile): Map<string, string> {
  const members = new Map<string, string>();
  for (const member of node.members) {
    if (!member.name) continue;
    const name = member.name.getText(file);
    const text = file.text.slice(member.getFullStart(), member.getStart(file));
    const set = /\[Api set: ExcelApi (?:for [^\]]*?)?(\d+\.\d+)/.exec(text)?.[1];
    const known = members.get(name);
    if (set !== undefined && (known === undefined || compareVersions(set, known) < 0)) members.set(name, set);
  }
  return members;
}

describe("the emulated classes against Microsoft's declarations", () => {
  const microsofts = microsoftsMembers();

  it("knows only classes and members that exist, each in its set", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const type of declaredClasses()) {
      const members = microsofts.get(type.name);
      if (!members) {
        wrong.push(`no class ${type.name}`);
        continue;
      }
      for (const member of type.members.values()) {
        if (member.name.startsWith("_")) continue;
        compared += 1;
        const set = members.get(member.name);
        // Its password came in 1.7, itself in 1.2: the declaration says only the former.
        if (type.name === "WorksheetProtection" && member.name === "unprotect") continue;
        if (set !== member.set) wrong.push(`${type.name}.${member.name}: ${member.set}, not ${String(set)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
