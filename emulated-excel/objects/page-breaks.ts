import type { Worksheet } from "../model/worksheet";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { rangeArgument } from "./arguments";
import { rangeClass, worksheetClass } from "./shells";

/** Page breaks between rows, or between columns. */
interface BreaksTarget {
  readonly sheet: Worksheet;
  readonly axis: "rows" | "columns";
}

interface BreakTarget extends BreaksTarget {
  /** First row (column) of the new page. */
  readonly at: number;
}

const mostBreaks = 1026;

function breaksOf({ sheet, axis }: BreaksTarget): number[] {
  return axis === "rows" ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function putBreaks({ sheet, axis }: BreaksTarget, breaks: number[]): void {
  if (axis === "rows") sheet.page.rowBreaks = breaks;
  else sheet.page.columnBreaks = breaks;
}

const breakClass = apiClass<BreakTarget>({
  name: "PageBreak",
  id: { property: "_Id", of: ({ at }) => String(at) },
  check: (target) => {
    if (!breaksOf(target).includes(target.at)) throw refusal("ItemNotFound", "the page break was removed");
  },
  members: {
    rowIndex: scalar("1.9", ({ axis, at }) => (axis === "rows" ? at : 0)),
    columnIndex: scalar("1.9", ({ axis, at }) => (axis === "columns" ? at : 0)),
    getCellAfterBreak: method("1.9", ({ sheet, axis, at }, _args, host) => {
      const [row, column] = axis === "rows" ? [at, 0] : [0, at];
      return rangeClass.of(host.range(sheet, { top: row, bottom: row, left: column, right: column }));
    }),
    delete: method("1.9", (target) => {
      putBreaks(
        target,
        breaksOf(target).filter((each) => each !== target.at),
      );
    }),
  },
});

const breaksClass = apiClass<BreaksTarget>({
  name: "PageBreakCollection",
  items: {
    all: (target) => breaksOf(target).map((at) => breakClass.of({ ...target, at })),
    byKey: (target, key) => {
      const breaks = breaksOf(target);
      // The client asks by an item's own key (a text), the product by index.
      const at = typeof key === "string" ? breaks.find((each) => String(each) === key) : breaks[Number(key)];
      return at === undefined ? null : breakClass.of({ ...target, at });
    },
  },
  members: {
    getCount: method("1.9", (target) => breaksOf(target).length),
    add: method("1.9", (target, [range], host) => {
      const { range: before } = rangeArgument(range, target.sheet, host);
      const at = target.axis === "rows" ? before.top : before.left;
      if (at === 0) throw refusal("InvalidArgument", "no page break before the first row or column");
      const breaks = [...new Set([...breaksOf(target), at])].sort((a, b) => a - b);
      if (breaks.length > mostBreaks) throw refusal("InvalidOperation", `${breaks.length} page breaks`);
      putBreaks(target, breaks);
      return breakClass.of({ ...target, at });
    }),
    removePageBreaks: method("1.9", (target) => putBreaks(target, [])),
  },
});

worksheetClass.extend({
  horizontalPageBreaks: object("1.9", (sheet) => breaksClass.of({ sheet, axis: "rows" })),
  verticalPageBreaks: object("1.9", (sheet) => breaksClass.of({ sheet, axis: "columns" })),
});
