import { ruleIds, type Finding } from "../../src/domain/finding";
import { describeFinding } from "../../src/domain/language/describe-finding";
import * as english from "../../src/domain/language/en/findings";
import * as vietnamese from "../../src/domain/language/vi/findings";
import type { Language } from "../../src/domain/language/language";

const languages: readonly Language[] = ["vi", "en"];
const bare = (rule: Finding["rule"], facts?: Finding["facts"]): Finding => ({
  rule,
  severity: "warning",
  where: {},
  ...(facts === undefined ? {} : { facts }),
});

describe.each(languages)("the sentences in %s", (language) => {
  test.each(ruleIds)("%s leaves no hole without facts", (rule) => {
    const text = describeFinding(bare(rule), null, language);
    expect(text).toMatch(/[.:!?]$/);
    expect(text).not.toMatch(/undefined|null|NaN| {2}|«»|“”|\(\)| [.,;:](?!xlsx)/);
  });

  test.each(ruleIds)("%s survives what a sender wrote", (rule) => {
    const odd = "__proto__ ${x} «\u0000» =1+1";
    const facts = {
      cause: "constructor",
      header: odd,
      field: odd,
      choices: odd,
      name: odd,
      figure: "toString",
    };
    const text = describeFinding({ ...bare(rule, facts), received: odd, expected: odd }, null, language);
    expect(text).not.toMatch(/undefined|function|\[object/);
  });

  test.each([
    "empty",
    "not-a-workbook",
    "truncated",
    "damaged",
    "encrypted",
    "too-large",
    "html-page",
    "no-sheets",
    "unavailable",
  ])("I2: the refusal “%s” says what to do", (cause) => {
    const text = describeFinding(bare("file.unreadable", { cause }), null, language);
    expect(text).not.toBe(describeFinding(bare("file.unreadable"), null, language));
    expect(text.split(". ").length).toBeGreaterThanOrEqual(2);
  });
});

test("every rule, field and kind has words in both languages", () => {
  expect(Object.keys(english.findings).sort()).toEqual([...ruleIds].sort());
  expect(Object.keys(vietnamese.findings).sort()).toEqual([...ruleIds].sort());
  expect(Object.keys(english.fieldNames)).toEqual(Object.keys(vietnamese.fieldNames));
});

test("names of committees and the other place are told; the file only where it is another", () => {
  const register = {
    source: { file: "r.xlsx", sheet: "Chỉ tiêu" },
    committees: [{ id: "bac-binh", name: "Đảng bộ huyện Bắc Bình" }],
  } as unknown as Parameters<typeof describeFinding>[1];
  const finding: Finding = {
    rule: "person.identity-duplicate",
    severity: "error",
    committee: "tuy-phong",
    where: { file: "a.xlsx", sheet: "DS", cell: "I9" },
    received: "060203001234",
    facts: {
      name: "Lê An",
      otherFile: "b.xlsx",
      otherSheet: "Danh sách",
      otherCell: "I12",
      otherName: "Lê Ân",
      otherCommittee: "bac-binh",
    },
  };
  expect(describeFinding(finding, register, "vi")).toBe(
    "Lê An: số CCCD 060203001234 đã có ở 'Danh sách'!I12 của «b.xlsx» (Lê Ân), Đảng bộ huyện Bắc Bình. Cả hai dòng đang được tính; bỏ một dòng hoặc sửa số.",
  );
  const sameFile = { ...finding, where: { ...finding.where, file: "b.xlsx" } };
  expect(describeFinding(sameFile, register, "vi")).not.toContain("b.xlsx");
});

test("fields are told by the words of the language", () => {
  expect(describeFinding(bare("column.missing", { field: "admissionDate" }), null, "vi")).toContain(
    "ngày kết nạp",
  );
  expect(describeFinding(bare("column.missing", { field: "admissionDate" }), null, "en")).toContain(
    "date of admission",
  );
});
