import { isCellEdit } from "./problems";

/**
 * Runs the batch; where the user is in the middle of a cell, waits until they leave it, and tells that it does.
 * The batch tells itself when it goes on: by its first answer.
 */
export async function runPatiently<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waiting: (isWaiting: boolean) => void,
): Promise<T> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  } catch (error) {
    if (!isCellEdit(error)) throw error;
    waiting(true);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    waiting(false);
  }
  // A cell that is entered later makes requests wait too, instead of stopping a drawing in the middle.
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * As `runPatiently`, for a batch that changes nothing: where the user is in the middle of a cell it is done again, so
 * that it costs no request to find out.
 */
export async function readPatiently<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waiting: (isWaiting: boolean) => void,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (!isCellEdit(error)) throw error;
  }
  waiting(true);
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } finally {
    waiting(false);
  }
}
