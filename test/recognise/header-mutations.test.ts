import fc from "fast-check";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { toGrid, countForm, layoutA, layoutC, layoutD, recognise } from "./layouts";
import type { Layout } from "./layouts";
import {
  insertColumn,
  insertRows,
  mergeDown,
  move,
  repeatHeader,
  rewriteHeader,
  splitHeader,
} from "./mutations/mutate-layout";
import type { HeadedLayout } from "./mutations/mutate-layout";
import { misspell, writings } from "./mutations/written-another-way";

/** What a sheet says, without where it says it; kind and asks with it, for nothing may become a question. */
function contentOf(layout: Layout) {
  const sheet = recognise(toGrid(layout), "Tuy Phong.xlsx");
  const { entries, declared, findings } = extractSheet(sheet, { year: 2021 });
  return {
    kind: sheet.kind,
    asks: sheet.asks.map(({ about }) => about),
    entries: entries.map(
      ({ text, count, born, sex, admissionDate, decisionDate, female, quota, byMonth }) => ({
        ...{ text, count, born, sex, admissionDate, decisionDate, female, quota, byMonth },
      }),
    ),
    declared: declared.map(({ of, figure, value }) => `${of} ${figure} ${value}`).sort(),
    findings: findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule),
  };
}

/** What figures, dates, persons and committees come from: a header both cut in two and misspelt may stay under its own words. */
function figuresOf(layout: Layout): unknown {
  const { entries, ...content } = contentOf(layout);
  return {
    ...content,
    entries: entries.map(
      ({ text: { name, ethnicity, religion, organisation, identityNumber }, ...values }) => ({
        ...{ name, ethnicity, religion, organisation, identityNumber },
        ...values,
      }),
    ),
  };
}

const layouts: readonly (readonly [string, HeadedLayout])[] = [
  ["layout A", { ...layoutA(), top: 4, bottom: 5 }],
  ["layout A, split", { ...layoutA({ merged: false }), top: 4, bottom: 5 }],
  ["layout B", { ...layoutA({ numbered: true }), top: 4, bottom: 5 }],
  ["layout C", { ...layoutC(), top: 0, bottom: 0 }],
  ["layout D", { ...layoutD(), top: 1, bottom: 1 }],
  ["count form", { ...countForm("above"), top: 2, bottom: 3 }],
  ["count form with sums below", { ...countForm("below"), top: 2, bottom: 3 }],
];

const titles = [
  "DANH SÁCH ĐẢNG VIÊN",
  "(Kèm theo Công văn số 12-CV/HU ngày 20/12/2021 của Huyện ủy)",
  "Chi bộ: …………… Đảng bộ: ……………",
  "Đơn vị tính: Người",
  "*",
  "",
];
const strangers: readonly (readonly [string, readonly (string | number | null)[]])[] = [
  ["Khóa", ["K1", "K2"]],
  ["Mã hồ sơ", ["HS-01", null, "HS-02"]],
  ["Số điện thoại", ["0909123456"]],
  ["Hệ số", [2.34, 3]],
  ["__proto__", ["x"]],
];

/** In the order in which a clerk would do them: a header is printed again as it was written at last. */
type Mutation = (layout: HeadedLayout, seed: number) => HeadedLayout;

const mutations: Readonly<Record<string, Mutation>> = {
  "moved down and right": (layout, seed) => move(layout, seed % 13, (seed >> 4) % 7),
  "with title lines": (layout, seed) =>
    insertRows(
      layout,
      0,
      Array.from({ length: seed % 5 }, (_, line) => [titles[(seed + line) % titles.length] ?? ""]),
    ),
  "with a strange column": (layout, seed) => {
    const [header, values] = strangers[seed % strangers.length] ?? ["x", [null]];
    const width = layout.rows[layout.top]?.length ?? 0;
    return insertColumn(layout, (seed >> 3) % (width + 1), header, values);
  },
  "with its header written another way": (layout, seed) =>
    rewriteHeader(layout, (text, column) => writings[(seed + column) % writings.length]?.(text) ?? text),
  "with a header misspelt": (layout, seed) => {
    const width = layout.rows[layout.top]?.length ?? 1;
    return rewriteHeader(layout, (text, column) =>
      column === seed % width ? misspell(text, seed >> 2) : text,
    );
  },
  "with its header on two rows": splitHeader,
  "with its header merged down": mergeDown,
  "with blank rows": (layout, seed) =>
    insertRows(layout, layout.bottom + 2 + (seed % 4), [[], []].slice(seed % 2)),
  "with its header repeated": (layout, seed) => repeatHeader(layout, layout.bottom + 3 + (seed % 2)),
};

describe.each(layouts)("R9: %s, the same entries come out", (_, layout) => {
  const plain = contentOf(layout);

  it.each(Object.entries(mutations))("R9: %s", (_name, mutate) => {
    fc.assert(
      fc.property(fc.nat(4000), (seed) => {
        expect(contentOf(mutate(layout, seed))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it("R9: with several of these at once", () => {
    const all = Object.values(mutations);
    const figures = figuresOf(layout);
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 2, maxLength: 4 }), fc.nat(4000), (chosen, seed) => {
        const mutated = chosen.reduce((sheet, mutate) => mutate(sheet, seed), layout);
        expect(figuresOf(mutated)).toEqual(figures);
      }),
      { numRuns: 60 },
    );
  });
});
