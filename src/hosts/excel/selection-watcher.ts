import type { SelectedCell } from "../../application/pane/open-workbook";
import { parseRange } from "../../domain/grid/address";
import { newPace } from "./pace";
import { isCellEdit } from "./problems";
import { Requests } from "./requests";
import { readGrids } from "./survey/read-grids";

/** Keys that are held down select many cells: only where the hand rests is looked at. */
const rest = 250;

type Selected = (cell: SelectedCell | null) => void;
type Needed = ReadonlyMap<string, readonly string[]>;

/** Follows the selection for as long as the pane lives; to be begun once. */
export async function followSelection(
  needed: Needed,
  selected: Selected,
  isBusy: () => boolean,
): Promise<void> {
  const names = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      await Promise.resolve();
      clearTimeout(timer);
      const own = ++last;
      timer = setTimeout(() => {
        if (isBusy()) return;
        void seen(event, { names, needed }).then((cell) => {
          if (own === last && cell !== undefined) selected(cell);
        });
      }, rest);
    });
    await context.sync();
  });
}

type Event = Pick<Excel.WorksheetSelectionChangedEventArgs, "address" | "worksheetId">;

/** What is selected; `undefined` where Excel can't be asked now: then nothing is known, and nothing is said. */
async function seen(
  { address, worksheetId }: Event,
  { names, needed }: { readonly names: Map<string, string>; readonly needed: Needed },
): Promise<SelectedCell | null | undefined> {
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
  // Whole columns and rows, and several areas, are no cell.
  if (range === null || range.top !== range.bottom || range.left !== range.right) return null;
  try {
    return await Excel.run(async (context) => {
      const requests = new Requests(context, newPace(), null);
      const sheet = names.get(worksheetId) ?? (await nameOf(context, worksheetId, names));
      const others = needed.get(sheet);
      if (others === undefined) return null;
      const book = await readGrids(
        context,
        requests,
        others.map((name) => ({ name, parts: "values" })),
      );
      return { place: { sheet, row: range.top, column: range.left }, book };
    });
  } catch (error) {
    if (isCellEdit(error)) return undefined;
    // A sheet that is gone meanwhile, a workbook that is being closed: looking on is no reason to complain.
    return null;
  }
}

/** Sheets keep their ids; a sheet of another name than when it was seen first is none of the product's any more. */
async function nameOf(
  context: Excel.RequestContext,
  id: string,
  names: Map<string, string>,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
  return names.get(id) ?? "";
}
