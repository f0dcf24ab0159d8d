import { read, type CellObject } from "@e965/xlsx";
import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile } from "../../src/application/pane/session-calls";
import { rangeAddress } from "../../src/domain/grid/address";
import type { Grid } from "../../src/domain/grid/grid";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { openFile } from "../../src/intake/open-file";
import { withoutOfficeLimits } from "../support/beyond-office-js";
import { day, gridOf, type TestCell } from "../support/grid-of";
import { packageDifferences } from "../support/package-contents";
import { partsOf } from "../support/ooxml-schemas";
import { samplePlan } from "../support/sample-outcome";
import { manyCommittees, summaryOf } from "../support/summary-of";
import { drawnPlan, openBook } from "./excel/drawing";
import { planOf } from "./excel/small-plans";
import { featurePlan } from "./feature-plan";
import { contentsOf } from "./plan-contents";

jest.setTimeout(180_000);

/** A plan in, the workbook out as a file: what both hosts promise. */
const hosts: Readonly<Record<string, (plan: WorkbookPlan) => Promise<Uint8Array>>> = {
  "as a file": (plan) => writeWorkbook(plan),
  "in Excel": async (plan) => {
    const { excel, draw } = openBook();
    expect(await draw(plan)).toMatchObject({ state: "drawn" });
    return writeWorkbook({ ...drawnPlan(excel, plan), title: plan.title, creator: plan.creator });
  },
};

const plans: Readonly<Record<string, () => WorkbookPlan | Promise<WorkbookPlan>>> = {
  "everything that a plan can ask for": featurePlan,
  "the sample": () => samplePlan(),
  "nobody has reported": () =>
    planOf(summaryOf([{ name: "Huyện A", quota: 10, byMonth: [], submission: "missing" }])),
  "40 committees": () => planOf(manyCommittees(40)),
};

describe.each(Object.entries(plans))("%s", (_, made) => {
  let plan: WorkbookPlan;
  const written = new Map<string, Uint8Array>();
  beforeAll(async () => {
    plan = await made();
    for (const [host, write] of Object.entries(hosts)) written.set(host, await write(plan));
  });
  const bytesOf = (host: string) => written.get(host) ?? new Uint8Array();

  test.each(Object.keys(hosts))("%s: another reader finds the plan's cells, formulas and merges", (host) => {
    const book = read(bytesOf(host), { type: "array", cellFormula: true });
    expect(book.SheetNames).toEqual(plan.sheets.map(({ name }) => name));
    for (const sheet of plan.sheets) {
      const found = book.Sheets[sheet.name] ?? {};
      for (const { address, content, formula } of contentsOf(sheet)) {
        const cell = (found[address] ?? {}) as Partial<CellObject>;
        expect([sheet.name, address, cell.v ?? "", cell.f]).toEqual([sheet.name, address, content, formula]);
      }
      expect((found["!merges"] ?? []).length).toBe(sheet.merges.length);
    }
  });

  test.each(Object.keys(hosts))("%s: tables, charts, print areas and frozen panes are there", (host) => {
    const parts = partsOf(bytesOf(host));
    const texts = [...parts].filter(([path]) => path.startsWith("xl/tables/")).map(([, xml]) => xml);
    const tables = plan.sheets.flatMap((sheet) => sheet.tables);
    expect(texts.map((xml) => [/ name="([^"]*)"/.exec(xml)?.[1], / ref="([^"]*)"/.exec(xml)?.[1]])).toEqual(
      tables.map((table) => [table.name, rangeAddress(table.range)]),
    );
    const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(plan.sheets.flatMap((sheet) => sheet.charts).length);
    const book = parts.get("xl/workbook.xml") ?? "";
    expect(book.split("_xlnm.Print_Area").length - 1).toBe(
      plan.sheets.filter(({ page }) => page.printArea !== null).length,
    );
    const frozen = plan.sheets.map(({ freeze }) => freeze.rows > 0 || freeze.columns > 0);
    expect(
      plan.sheets.map((_, index) =>
        (parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "").includes('state="frozen"'),
      ),
    ).toEqual(frozen);
  });

  test("both hosts make the same workbook: cells, formats, sizes, tables, charts, rules, page", () => {
    expect(packageDifferences(bytesOf("as a file"), bytesOf("in Excel"), withoutOfficeLimits)).toEqual([]);
  });
});

describe("what the user said of a sheet", () => {
  /* A list under headers that nobody knows: only the user's words make it one. */
  const given = (name: string, grids: readonly Grid[]): GivenFile => ({
    name,
    modified: 0,
    data: { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(grids)).buffer) },
  });
  const list = (month: number) =>
    given(`Tuy Phong thang ${month}.xlsx`, [
      gridOf(
        [
          [`Huyện Tuy Phong tháng ${month}`],
          ["k1", "k2", "k3"],
          ...["Mít", "Ổi", "Na"].map((name, index): TestCell[] => [
            index + 1,
            `Trần Văn ${name} ${month === 1 ? "Một" : "Hai"}`,
            day(`${index + 5}/${month}/2021`),
          ]),
        ],
        { name: "DS" },
      ),
    ]);
  const register = given("chi tieu.xlsx", [
    gridOf(
      [
        ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"],
        ["tuy-phong", "Đảng bộ huyện Tuy Phong", 12, 2021],
      ],
      { name: "Chỉ tiêu" },
    ),
  ]);
  const start = () =>
    createSession({
      today: "2021-12-31",
      language: "vi",
      open: (_, bytes) => {
        const sheets = JSON.parse(new TextDecoder().decode(bytes)) as Grid[];
        const read = sheets.map((grid) => ({
          ...grid,
          hiddenRows: new Set<number>(),
          hiddenColumns: new Set<number>(),
        }));
        return Promise.resolve({ state: "read", format: "xlsx", workbook: { sheets: read } });
      },
    });

  test.each(Object.entries(hosts))(
    "S4, S5: %s: comes back from the workbook, and goes for the next month's sheet",
    async (_, write) => {
      const session = start();
      await session.addFiles([register, list(1)]);
      const ref = { file: "Tuy Phong thang 1.xlsx", sheet: "DS" };
      await session.correct(ref, { what: "header", rows: { first: 2, last: 2 } });
      await session.correct(ref, { what: "column", column: 1, field: "name" });
      await session.correct(ref, { what: "column", column: 2, field: "admissionDate" });
      const plan = await session.plan();
      if (plan === null) throw new Error("no plan");
      const opened = await openFile("tong hop.xlsx", await write(plan));
      if (opened.state !== "read") throw new Error(opened.rule);

      const next = start();
      await next.openBook("tong hop.xlsx", opened.workbook);
      const view = await next.addFiles([list(1), list(2)]);
      const sheetOf = (file: string) => view.files.find(({ name }) => name === file)?.sheets[0];
      expect(view.board.map(({ admitted }) => admitted)).toEqual([6]);
      expect(sheetOf("Tuy Phong thang 1.xlsx")?.corrections).toEqual(["header", "column"]);
      expect(sheetOf("Tuy Phong thang 2.xlsx")?.remembered.join("; ")).toContain("cột B «k2»: họ và tên");
    },
  );
});
