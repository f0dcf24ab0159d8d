import type { DrawOutcome, OpenWorkbook } from "../../src/application/pane/open-workbook";
import type { Grid } from "../../src/domain/grid/grid";

export const drawn: DrawOutcome = {
  state: "drawn",
  work: { syncs: 1, bytes: 1, largestRequest: 1, cellsWritten: 1, sheetsMade: 1 },
  canUndo: true,
};

export function grid(name: string, values: Grid["values"] = [["x"]]): Grid {
  return {
    name,
    visibility: "visible",
    date1904: false,
    values,
    styles: [],
    palette: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** An open workbook with sheets of the given names; parts are replaced by what a test needs. */
export function fakeBook(names: readonly string[], parts: Partial<OpenWorkbook> = {}): OpenWorkbook {
  return {
    look: () => {
      const sheets = names.map((name) => ({ name, isProducts: false, isVisible: true }));
      return Promise.resolve({ name: "Sổ.xlsx", sheets, interrupted: null, canUndo: false });
    },
    read: (sheets) => {
      const there = sheets.filter(({ name }) => names.includes(name));
      return Promise.resolve({ sheets: there.map(({ name }) => grid(name)) });
    },
    draw: () => Promise.resolve(drawn),
    putBack: () => Promise.resolve(drawn),
    undo: () => Promise.resolve(drawn),
    show: () => Promise.resolve(),
    watch: () => Promise.resolve(),
    watchSelection: () => Promise.resolve(),
    ...parts,
  };
}
