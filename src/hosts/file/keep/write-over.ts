import type { PreviousBook, WrittenOver } from "../../../application/ports";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import { writeWorkbook } from "../write-workbook";
import { keepOwn, type KeptOwn } from "./keep-own";

/**
 * W4: the plan as a file that keeps what the user has in an earlier one, where there is one; what can't be kept is
 * told. Equal plans and files give equal bytes.
 */
export async function writeOver(
  plan: WorkbookPlan,
  previous: PreviousBook | null,
  options: { readonly now?: Date } = {},
): Promise<WrittenOver> {
  const { standing, notKept } = previous === null ? nothing : keepOwn(previous, plan);
  const bytes = await writeWorkbook(plan, standing === null ? options : { ...options, standing });
  return { bytes, notKept };
}

const nothing: KeptOwn = { standing: null, notKept: [] };
