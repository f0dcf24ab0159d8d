import type {
  CommitteeView,
  FileView,
  SessionView,
  SheetRef,
  SheetView,
} from "../../application/pane/session-view";
import { compareVietnamese } from "../../domain/text/collation";
import type { BoardOrder } from "./pane-state";

/** Committees in the order chosen; equals stay in the register's order, and those without a number come last. */
export function sortBoard(board: readonly CommitteeView[], order: BoardOrder): readonly CommitteeView[] {
  switch (order) {
    case "register":
      return board;
    case "percent":
      return [...board].sort((one, other) => (other.percent ?? -1) - (one.percent ?? -1));
    case "admitted":
      return [...board].sort((one, other) => other.admitted - one.admitted);
    case "name":
      return [...board].sort((one, other) => compareVietnamese(one.name, other.name));
  }
}

/** Files that need the user's eye and that no committee's tile leads to. */
export function filesToLookAt(view: SessionView): readonly FileView[] {
  return view.files.filter(
    (file) =>
      file.state === "refused" ||
      file.sheets.some((sheet) => sheet.committee === null && isUnresolved(sheet)),
  );
}

/** The sheet waits for the user's word. */
export function isUnresolved(sheet: SheetView): boolean {
  return sheet.use === "unresolved" || sheet.asks.length > 0;
}

/** The files of a committee, those whose sheets count first; each with the sheets that are its own. */
export function filesOfCommittee(
  view: SessionView,
  id: string,
): readonly { readonly file: FileView; readonly sheets: readonly SheetView[] }[] {
  const committee = view.board.find((one) => one.id === id);
  if (committee === undefined) return [];
  const order = [...new Set(committee.sheets.map(({ file }) => file))];
  return order.flatMap((name) => {
    const file = view.files.find((one) => one.id === name || one.name === name);
    if (file === undefined) return [];
    const keyOf = ({ sheet, table }: SheetRef) => JSON.stringify([sheet, table]);
    const own = new Set(committee.sheets.filter((ref) => ref.file === name).map(keyOf));
    return [{ file, sheets: file.sheets.filter(({ ref }) => own.has(keyOf(ref))) }];
  });
}
