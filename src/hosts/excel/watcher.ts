/** Events of a drawing of our own may still arrive so long after it, in milliseconds. */
const echo = 1000;

/** Tells of changes by another hand: what the pane itself draws makes no noise. */
export class Watcher {
  private drawing = 0;
  private quietUntil = 0;

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

  /** Sheets that are not there are not watched. Gives how to stop. */
  async watch(sheets: readonly string[], changed: (sheet: string) => void): Promise<() => Promise<void>> {
    const handlers = await Excel.run(async (context) => {
      const found = sheets.map((name) => ({
        name,
        sheet: context.workbook.worksheets.getItemOrNullObject(name),
      }));
      await context.sync();
      const present = found.filter(({ sheet }) => !sheet.isNullObject);
      const added = present.map(({ name, sheet }) =>
        sheet.onChanged.add(async (event) => {
          await Promise.resolve();
          if (this.isOurs(event)) return;
          changed(name);
        }),
      );
      await context.sync();
      return added;
    });
    return async () => {
      const [first] = handlers;
      if (!first) return;
      // A handler is taken away in the context in which it was added.
      await Excel.run(first.context, async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
    };
  }

  private isOurs({ source }: Excel.WorksheetChangedEventArgs): boolean {
    return source === "Local" && (this.drawing > 0 || performance.now() < this.quietUntil);
  }
}
