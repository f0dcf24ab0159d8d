import { columnName } from "../../../src/domain/grid/address";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { planOf } from "../../report/plan-of";
import { summaryOf, type CommitteeCase } from "../../support/summary-of";
import { addOwn, type BookPlaces } from "./add-own";

const [a, c, d] = [
  { id: "a", name: "Đảng bộ huyện A", quota: 10, byMonth: [1, 2, 3] },
  { id: "c", name: "Đảng bộ huyện C", quota: 20, byMonth: [4, 0, 1] },
  { id: "d", name: "Đảng bộ huyện D", quota: 30, byMonth: [2, 2, 2] },
] as const satisfies readonly CommitteeCase[];

/** Last month: three committees. */
export const lastMonth = (): WorkbookPlan => planOf(summaryOf([a, c, d]));

/** This month: one came between them, one has more; rows move on every sheet. */
export const thisMonth = (): WorkbookPlan =>
  planOf(
    summaryOf([
      a,
      { id: "b", name: "Đảng bộ huyện B", quota: 5, byMonth: [5, 5] },
      c,
      { ...d, byMonth: [2, 2, 2, 3] },
    ]),
  );

/** A month in which committee C is no longer there. */
export const withoutC = (): WorkbookPlan => planOf(summaryOf([a, d]));

/** Last month's file with what `addOwn` puts into it. */
export async function ownBook(): Promise<Uint8Array> {
  const plan = lastMonth();
  return addOwn(await writeWorkbook(plan), placesIn(plan));
}

export function placesIn(plan: WorkbookPlan): BookPlaces {
  const committees = plan.sheets[0]?.blocks.flatMap(({ row, cells }) =>
    cells.flatMap((line, index) => (line.includes("a") || line.includes("d") ? [row + index + 1] : [])),
  );
  const data = plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "DuLieu")?.range;
  if (!committees || !data) throw new Error("no plan of the product's");
  return {
    committees: { first: Math.min(...committees), last: Math.max(...committees) },
    data: { header: data.top + 1, first: data.top + 2, last: data.bottom + 1 },
    lastColumn: columnName(data.right),
    nextColumn: columnName(data.right + 1),
  };
}
