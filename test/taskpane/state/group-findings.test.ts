import { groupFindings } from "../../../src/taskpane/state/group-findings";
import { exampleCommittee, exampleFinding } from "../example-view";

const board = [
  exampleCommittee("a", { name: "A" }),
  exampleCommittee("b", { name: "B" }),
  exampleCommittee("c", { name: "C" }),
];
const all = ["error", "warning", "info"] as const;

describe("findings in groups", () => {
  test("committees with errors, then with warnings, then with notes only; in the register's order", () => {
    const findings = [
      exampleFinding("1", { committee: "a", severity: "warning" }),
      exampleFinding("2", { committee: "c" }),
      exampleFinding("3", { committee: "b" }),
      exampleFinding("4", { severity: "info" }),
    ];
    expect(groupFindings(findings, board, all).map(({ id }) => id)).toEqual(["b", "c", "a", null]);
  });

  test("among equals what belongs to no committee comes first", () => {
    const findings = [
      exampleFinding("1", { committee: "a" }),
      exampleFinding("2", { rule: "file.encrypted" }),
    ];
    expect(groupFindings(findings, board, all).map(({ id }) => id)).toEqual([null, "a"]);
  });

  test("like findings of one sheet are one group, in their order; none is lost", () => {
    const findings = Array.from({ length: 854 }, (_, index) =>
      exampleFinding(String(index), { committee: "a", sheet: index < 800 ? "T1" : "T2" }),
    );
    const [committee] = groupFindings(findings, board, all);
    expect(committee?.groups.map((group) => group.findings.length)).toEqual([800, 54]);
    expect(committee?.errors).toBe(854);
    expect(committee?.groups[0]?.findings.map(({ id }) => id)).toEqual(
      findings.slice(0, 800).map(({ id }) => id),
    );
  });

  test("errors stand before warnings within a committee", () => {
    const findings = [
      exampleFinding("w", { committee: "a", severity: "warning" }),
      exampleFinding("e", { committee: "a", rule: "date.unreadable" }),
    ];
    expect(groupFindings(findings, board, all)[0]?.groups.map(({ severity }) => severity)).toEqual([
      "error",
      "warning",
    ]);
  });

  test("kinds that aren't chosen are left out, and committees that have only those", () => {
    const findings = [
      exampleFinding("w", { committee: "a", severity: "warning" }),
      exampleFinding("e", { committee: "b" }),
    ];
    expect(groupFindings(findings, board, ["error"]).map(({ name }) => name)).toEqual(["B"]);
  });

  test("a committee that the register no longer has is shown by its id", () => {
    expect(groupFindings([exampleFinding("1", { committee: "gone" })], board, all)[0]?.name).toBe("gone");
  });
});
