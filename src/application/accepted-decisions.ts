import { columnIndex, parseRange } from "../domain/grid/address";
import type { Remembered } from "../domain/recognise/memory/remembered";
import { fields } from "../domain/recognise/recognised-sheet";
import { type SheetDecisions, type VersionWord, versionWords } from "../domain/recognise/sheet-decisions";
import { tableKey } from "../domain/recognise/tables/table-key";
import type { Register } from "../domain/register/register";
import { type ReadColumn, rememberAccepted } from "./accepted-memory";
import { type AcceptedRow, rowWords } from "./accepted-rows";
import { type DecisionsProblem, type Parts, PartsReader, shown } from "./decision-parts";

export type { DecisionsProblem };

export type TakenBack = "version" | "leftOut";

/** What a person accepted or edited of an inspection (S10). */
export interface AcceptedDecisions {
  /** By file as sent, then by `tableKey`. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, SheetDecisions>>;
  /** The same for files of other names. */
  readonly memory: readonly Remembered[];
  /** Where in the file of decisions each sheet stands: `files[0].sheets[1]`. */
  readonly places: ReadonlyMap<SheetDecisions, string>;
  /** What was said before of a sheet and isn't so any more: `"version": "none"`, `"leftOut": false`. */
  readonly takenBack: ReadonlyMap<SheetDecisions, ReadonlySet<TakenBack>>;
  /** What is said of single rows. */
  readonly rows: readonly AcceptedRow[];
}

export type ReadAccepted =
  | { readonly state: "read"; readonly accepted: AcceptedDecisions }
  | { readonly state: "refused"; readonly problems: readonly DecisionsProblem[] };

/** Reads what `inspect` wrote and a person edited: all of it, or every mistake with its place. */
export function readAccepted(text: string, register: Register): ReadAccepted {
  const parsed = parseJson(text);
  if (parsed.problem !== null) return { state: "refused", problems: [parsed.problem] };
  const reader = new DecisionsReader(new Set(register.committees.map(({ id }) => id)));
  const accepted = reader.read(parsed.value);
  return reader.problems.length > 0
    ? { state: "refused", problems: reader.problems }
    : { state: "read", accepted };
}

function parseJson(text: string): { readonly value: unknown; readonly problem: DecisionsProblem | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")), problem: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, problem: { cause: "syntax", place: "", value: error.message } };
  }
}

const kinds: ReadonlySet<string> = new Set(["list", "counts", "pool", "plan", "guide", "empty", "unknown"]);
/** `none` takes back; what isn't said at all leaves what was said before. */
const versions: ReadonlySet<VersionWord | "none"> = new Set([...versionWords, "none"]);

class DecisionsReader {
  readonly #parts = new PartsReader();
  readonly #places = new Map<SheetDecisions, string>();
  readonly #takenBack = new Map<SheetDecisions, ReadonlySet<TakenBack>>();
  readonly #memory: Remembered[] = [];

  get problems(): readonly DecisionsProblem[] {
    return this.#parts.problems;
  }

  constructor(private readonly committees: ReadonlySet<string>) {}

  read(value: unknown): AcceptedDecisions {
    const files = new Map<string, ReadonlyMap<string, SheetDecisions>>();
    const rows = this.#parts.list(value, "rows", "", true).flatMap(([row, at]) => this.#row(row, at));
    for (const [file, place] of this.#parts.list(value, "files", "", rows.length > 0)) {
      const name = this.#parts.text(file, "file", place);
      const sheets = this.#parts
        .list(file, "sheets", place)
        .map(([sheet, at]) => this.#sheet(name, sheet, at));
      files.set(name, new Map([...(files.get(name) ?? []), ...sheets]));
    }
    return { files, memory: this.#memory, places: this.#places, takenBack: this.#takenBack, rows };
  }

  #row(row: Parts, place: string): AcceptedRow[] {
    const file = this.#parts.text(row, "file", place);
    const sheet = this.#parts.text(row, "sheet", place);
    const cell = this.#parts.text(row, "cell", place).toUpperCase();
    const said = rowWords.get(shown(row.say));
    if (said === undefined) this.#parts.problem("say", `${place}.say`, shown(row.say));
    return said === undefined ? [] : [{ file, sheet, cell, said, place }];
  }

  #sheet(file: string, sheet: Parts, place: string): [key: string, SheetDecisions] {
    const name = this.#parts.text(sheet, "sheet", place);
    const columns = this.#parts
      .list(sheet, "columns", place, true)
      .flatMap(([column, at]) => this.#column(column, at));
    const committee = this.#parts.oneOf(sheet, "committee", place, this.committees);
    const kind = this.#parts.oneOf(sheet, "kind", place, kinds);
    const header = this.#header(sheet, place);
    const version = this.#parts.oneOf(sheet, "version", place, versions);
    const said = new Map(
      columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field] as const])),
    );
    const decisions: SheetDecisions = {
      ...(committee !== null && { committee }),
      ...((kind === "list" || kind === "counts") && { kind }),
      ...(sheet.leftOut === true && { leftOut: true as const }),
      ...(header !== null && { header }),
      ...(said.size > 0 && { columns: said }),
      ...(version !== null && version !== "none" && { version }),
    };
    this.#places.set(decisions, place);
    const back: TakenBack[] = version === "none" ? ["version"] : [];
    if (sheet.leftOut === false) back.push("leftOut");
    this.#takenBack.set(decisions, new Set(back));
    this.#memory.push(rememberAccepted({ file, sheet: name, parts: sheet, decisions, columns }));
    return [tableKey(name, typeof sheet.table === "number" ? sheet.table : 1), decisions];
  }

  #column(parts: Parts, place: string): ReadColumn[] {
    const letters = this.#parts.text(parts, "column", place);
    if (!/^[A-Z]{1,3}$/.test(letters)) {
      if (letters !== "") this.#parts.problem("column", `${place}.column`, letters);
      return [];
    }
    const { field = null, header } = parts;
    const known = field === "own" ? field : fields.find((one) => one === field);
    if (field !== null && known === undefined) this.#parts.problem("field", `${place}.field`, shown(field));
    return [
      {
        column: columnIndex(letters),
        header: typeof header === "string" ? header : "",
        field: known ?? null,
      },
    ];
  }

  /** `5-6`, `5` or `A5:N6`. */
  #header({ header = null }: Parts, place: string): SheetDecisions["header"] | null {
    if (header === null) return null;
    const [, first = "", last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(shown(header)) ?? [];
    const range = parseRange(shown(header));
    const rows = first === "" ? range && { first: range.top, last: range.bottom } : numbered(first, last);
    if (rows !== null && rows.first >= 0 && rows.first <= rows.last) return rows;
    this.#parts.problem("header", `${place}.header`, shown(header));
    return null;
  }
}

function numbered(first: string, last: string): { readonly first: number; readonly last: number } {
  return { first: Number(first) - 1, last: Number(last) - 1 };
}
