import type { CellRange } from "../../src/domain/grid/grid";
import type {
  CellContent,
  DataReference,
  FormulaContent,
  SheetPlan,
  WorkbookPlan,
} from "../../src/domain/report/workbook-plan";

/** A plan's cells by sheet and place. */
export interface PlanReader {
  readonly at: (sheet: string, row: number, column: number) => CellContent;
  /** What the cell shows: a formula's value. */
  readonly shown: (sheet: string, row: number, column: number) => string | number | boolean | null;
  readonly formulas: () => readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly content: FormulaContent;
  }[];
}

export function readPlan(plan: WorkbookPlan): PlanReader {
  const cells = new Map<string, CellContent>();
  for (const sheet of plan.sheets) {
    for (const [key, content] of cellsOf(sheet)) cells.set(`${sheet.name}!${key}`, content);
  }
  const at = (sheet: string, row: number, column: number) => cells.get(`${sheet}!${row},${column}`) ?? null;
  return {
    at,
    shown: (sheet, row, column) => valueOf(at(sheet, row, column)),
    formulas: () =>
      [...cells].flatMap(([key, content]) => {
        if (!isFormula(content)) return [];
        const [, sheet = "", row, column] = /^(.*)!(\d+),(\d+)$/.exec(key) ?? [];
        return [{ sheet, row: Number(row), column: Number(column), content }];
      }),
  };
}

export function isFormula(content: CellContent): content is FormulaContent {
  return typeof content === "object" && content !== null;
}

export function valueOf(content: CellContent): string | number | boolean | null {
  return isFormula(content) ? content.value : content;
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What breaks a rule that every plan keeps, in words; empty where all is well. */
export function problemsOf(plan: WorkbookPlan): readonly string[] {
  return [
    ...plan.sheets.flatMap((sheet) => sheetProblems(sheet)),
    ...referenceProblems(plan),
    ...chartProblems(plan),
  ];
}

function* cellsOf(sheet: SheetPlan): Generator<readonly [string, CellContent]> {
  for (const block of sheet.blocks) {
    for (const [line, cells] of block.cells.entries()) {
      for (const [index, content] of cells.entries())
        yield [`${block.row + line},${block.column + index}`, content];
    }
  }
}

function sheetProblems(sheet: SheetPlan): readonly string[] {
  const problems: string[] = [];
  const covered = new Map<string, CellContent>();
  for (const [key, content] of cellsOf(sheet)) {
    if (covered.has(key)) problems.push(`${sheet.name}: two blocks at ${key}`);
    covered.set(key, content);
    const value = valueOf(content);
    if (typeof value === "number" && !Number.isFinite(value))
      problems.push(`${sheet.name}: no number at ${key}`);
    if (typeof value === "string" && value !== value.normalize("NFC"))
      problems.push(`${sheet.name}: not composed at ${key}`);
  }
  for (const block of sheet.blocks) {
    const width = block.cells[0]?.length ?? 0;
    if (block.cells.some((line) => line.length !== width)) problems.push(`${sheet.name}: ragged block`);
  }
  for (const table of sheet.tables) {
    const { range, columns } = table;
    if (range.bottom <= range.top) problems.push(`${table.name}: no body`);
    if (range.right - range.left + 1 !== columns.length) problems.push(`${table.name}: columns`);
    if (new Set(columns.map(({ name }) => name.toLowerCase())).size !== columns.length)
      problems.push(`${table.name}: column twice`);
    columns.forEach(({ name }, index) => {
      if (covered.get(`${range.top},${range.left + index}`) !== name)
        problems.push(`${table.name}: header ${name}`);
    });
    for (const key of placesOf(range))
      if (!covered.has(key)) problems.push(`${table.name}: ${key} in no block`);
    if (sheet.merges.some((merge) => overlap(merge, range))) problems.push(`${table.name}: merged cells`);
  }
  sheet.merges.forEach((merge, index) => {
    if (sheet.merges.slice(index + 1).some((other) => overlap(merge, other)))
      problems.push(`${sheet.name}: merges overlap`);
    for (const key of placesOf(merge)) {
      const isFirst = key === `${merge.top},${merge.left}`;
      if (!isFirst && covered.has(key)) problems.push(`${sheet.name}: content under a merge at ${key}`);
    }
  });
  return problems;
}

/** Formulas mention only tables, columns and sheets that exist. */
function referenceProblems(plan: WorkbookPlan): readonly string[] {
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const tables = new Map(
    plan.sheets.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))] as const),
    ),
  );
  return readPlan(plan)
    .formulas()
    .flatMap(({ content, sheet, row, column }) => {
      const where = `${sheet} ${row},${column}: ${content.formula}`;
      const bare = content.formula.replace(/"(?:[^"]|"")*"/g, '""');
      const badTable = [...bare.matchAll(/([\p{L}_]+)\[([^\]]*)\]/gu)].some(
        ([, table = "", name = ""]) => !tables.get(table)?.has(name),
      );
      const badSheet = [...bare.matchAll(/'((?:[^']|'')+)'!/g)].some(
        ([, name = ""]) => !sheets.has(name.replace(/''/g, "'")),
      );
      const unbalanced =
        [...bare].reduce((depth, char) => depth + (char === "(" ? 1 : char === ")" ? -1 : 0), 0) !== 0;
      return [
        ...(badTable ? [`table: ${where}`] : []),
        ...(badSheet ? [`sheet: ${where}`] : []),
        ...(unbalanced ? [`parentheses: ${where}`] : []),
        ...(content.formula.startsWith("=") || content.formula.length > 8192 ? [`form: ${where}`] : []),
      ];
    });
}

/** What a chart remembers is what its cells show. */
function chartProblems(plan: WorkbookPlan): readonly string[] {
  const { shown } = readPlan(plan);
  const differs = (data: DataReference<unknown>, read: (value: ReturnType<typeof valueOf>) => unknown) => {
    const places = [...placesOf(data.range)].map((key) => key.split(",").map(Number));
    const values = places.map(([row = 0, column = 0]) => read(shown(data.sheet, row, column)));
    return (
      values.length !== data.cached.length || values.some((value, index) => value !== data.cached[index])
    );
  };
  return plan.sheets.flatMap(({ charts }) =>
    charts.flatMap((chart) => {
      const titles = [chart.title, ...chart.series.map(({ name }) => name)].filter(
        (title) => typeof title !== "string",
      );
      const wrongTitles = titles.filter(
        ({ sheet, range, cached }) => shown(sheet, range.top, range.left) !== cached,
      );
      // A text where a number is expected ("" of a missing quota) is a gap.
      const wrongSeries = chart.series.filter(
        ({ categories, values }) =>
          differs(categories, (value) => value ?? "") ||
          differs(values, (value) => (typeof value === "number" ? value : null)),
      );
      return [
        ...wrongTitles.map(({ cached }) => `${chart.name}: title ${cached}`),
        ...wrongSeries.map(
          ({ name }) => `${chart.name}: series ${typeof name === "string" ? name : name.cached}`,
        ),
      ];
    }),
  );
}

function* placesOf(range: CellRange): Generator<string> {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) yield `${row},${column}`;
  }
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
