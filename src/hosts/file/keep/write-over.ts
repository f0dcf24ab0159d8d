import type { PreviousBook, WrittenOver } from "../../../application/ports";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import { writeWorkbook } from "../write-workbook";
import { keepOwn } from "./keep-own";

/**
 * W10: the plan as a file that keeps what the user has in an earlier one; what can't be kept is told. Equal plans and
 * files give equal bytes.
 */
export async function writeOver(
  plan: WorkbookPlan,
  previous: PreviousBook,
  options: { readonly now?: Date } = {},
): Promise<WrittenOver> {
  const { standing, notKept } = keepOwn(previous, plan);
  const bytes = await writeWorkbook(plan, standing === null ? options : { ...options, standing });
  return { bytes, notKept };
}
