import { errorCode } from "./problems";

/** Events of a drawing of our own may still arrive so long after it, in milliseconds. */
const echo = 1000;

type Changed = (sheet: string) => void;
type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Tells of changes by another hand: what the pane itself draws makes no noise. */
export class Watcher {
  private drawing = 0;
  private quietUntil = 0;
  private handlers: readonly Handler[] = [];
  /** Counts what was asked for: handlers of earlier times, even where Excel still keeps them, tell nothing. */
  private asked = 0;

  /** Something of ours is being drawn, or was just now and is shown. */
  get isDrawing(): boolean {
    return this.drawing > 0 || performance.now() < this.quietUntil;
  }

  /** Does the work without hearing its changes. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.drawing++;
    try {
      return await work();
    } finally {
      this.drawing--;
      this.quietUntil = performance.now() + echo;
    }
  }

  /** Watches these sheets, no longer those of the last time; sheets that are not there are not watched. */
  async watch(sheets: readonly string[], changed: Changed): Promise<void> {
    const old = this.handlers;
    if (sheets.length === 0 && old.length === 0) return;
    this.handlers = [];
    try {
      await this.follow(sheets, changed, old);
    } catch (error) {
      if (errorCode(error) !== "ItemNotFound") throw error;
      await this.follow(await presentOf(sheets), changed, []);
    }
  }

  /** In one request: the old handlers go in the context in which they were added, the new ones come in the same. */
  private async follow(sheets: readonly string[], changed: Changed, old: readonly Handler[]): Promise<void> {
    const own = ++this.asked;
    this.handlers = await inContextOf(old, async (context) => {
      old.forEach((handler) => handler.remove());
      const added = sheets.map((name) =>
        context.workbook.worksheets.getItem(name).onChanged.add(async (event) => {
          await Promise.resolve();
          if (own === this.asked && !this.isOurs(event)) changed(name);
        }),
      );
      await context.sync();
      return added;
    });
  }

  private isOurs({ source }: Excel.WorksheetChangedEventArgs): boolean {
    return source === "Local" && (this.drawing > 0 || performance.now() < this.quietUntil);
  }
}

function inContextOf<T>(
  [handler]: readonly Handler[],
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return handler ? Excel.run(handler.context as Excel.RequestContext, batch) : Excel.run(batch);
}

async function presentOf(names: readonly string[]): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const found = names.map((name) => ({
      name,
      sheet: context.workbook.worksheets.getItemOrNullObject(name),
    }));
    await context.sync();
    return found.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [name]));
  });
}
