import { columnIndex, parseRange } from "../domain/grid/address";
import type { Remembered } from "../domain/recognise/memory/remembered";
import { headersOf, leftOf } from "../domain/recognise/memory/layout-fingerprint";
import { fileKey, senderKey } from "../domain/recognise/memory/sender-names";
import { fields, type Field } from "../domain/recognise/recognised-sheet";
import { type SheetDecisions, type VersionWord, versionWords } from "../domain/recognise/sheet-decisions";
import { tableKey } from "../domain/recognise/tables/table-key";
import type { Register } from "../domain/register/register";
import { type AcceptedRow, rowWords } from "./accepted-rows";

/** What a person accepted or edited of an inspection (S10). */
export interface AcceptedDecisions {
  /** By file as sent, then by `tableKey`. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, SheetDecisions>>;
  /** The same for files of other names. */
  readonly memory: readonly Remembered[];
  /** Where in the file of decisions each sheet stands: `files[0].sheets[1]`. */
  readonly places: ReadonlyMap<SheetDecisions, string>;
  /** What is said of single rows. */
  readonly rows: readonly AcceptedRow[];
}

/** Why a file of decisions can't be used; `place` is `files[0].sheets[1].columns[2].field`. */
export interface DecisionsProblem {
  readonly cause:
    | "syntax"
    | "shape"
    | "sheet"
    | "committee"
    | "kind"
    | "header"
    | "column"
    | "field"
    | "version"
    | "row"
    | "say";
  readonly place: string;
  readonly value: string;
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

type Parts = Readonly<Record<string, unknown>>;

const kinds: ReadonlySet<string> = new Set(["list", "counts", "pool", "plan", "guide", "empty", "unknown"]);
const versions: ReadonlySet<VersionWord> = new Set(versionWords);

class DecisionsReader {
  readonly problems: DecisionsProblem[] = [];
  readonly #places = new Map<SheetDecisions, string>();
  readonly #memory: Remembered[] = [];

  constructor(private readonly committees: ReadonlySet<string>) {}

  read(value: unknown): AcceptedDecisions {
    const files = new Map<string, ReadonlyMap<string, SheetDecisions>>();
    const rows = this.#list(value, "rows", "", true).flatMap(([row, at]) => this.#row(row, at));
    for (const [file, place] of this.#list(value, "files", "", rows.length > 0)) {
      const name = this.#text(file, "file", place);
      const sheets = this.#list(file, "sheets", place).map(([sheet, at]) => this.#sheet(name, sheet, at));
      files.set(name, new Map([...(files.get(name) ?? []), ...sheets]));
    }
    return { files, memory: this.#memory, places: this.#places, rows };
  }

  #row(row: Parts, place: string): AcceptedRow[] {
    const file = this.#text(row, "file", place);
    const sheet = this.#text(row, "sheet", place);
    const cell = this.#text(row, "cell", place).toUpperCase();
    const said = rowWords.get(shown(row.say));
    if (said === undefined) this.#problem("say", `${place}.say`, shown(row.say));
    return said === undefined ? [] : [{ file, sheet, cell, said, place }];
  }

  #sheet(file: string, sheet: Parts, place: string): [key: string, SheetDecisions] {
    const name = this.#text(sheet, "sheet", place);
    const columns = this.#list(sheet, "columns", place, true).flatMap(([column, at]) =>
      this.#column(column, at),
    );
    const committee = this.#oneOf(sheet, "committee", place, this.committees);
    const kind = this.#oneOf(sheet, "kind", place, kinds);
    const header = this.#header(sheet, place);
    const version = this.#oneOf(sheet, "version", place, versions);
    const said = new Map(
      columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field] as const])),
    );
    const decisions: SheetDecisions = {
      ...(committee !== null && { committee }),
      ...((kind === "list" || kind === "counts") && { kind }),
      ...(sheet.leftOut === true && { leftOut: true as const }),
      ...(header !== null && { header }),
      ...(said.size > 0 && { columns: said }),
      ...(version !== null && { version }),
    };
    this.#places.set(decisions, place);
    this.#remember(file, name, sheet, decisions, columns);
    return [tableKey(name, typeof sheet.table === "number" ? sheet.table : 1), decisions];
  }

  /** The same without this file's addresses. */
  #remember(
    file: string,
    sheet: string,
    parts: Parts,
    decisions: SheetDecisions,
    columns: readonly ReadColumn[],
  ): void {
    const { committee = null, kind, header, leftOut } = decisions;
    const left = leftOf(columns);
    const names = textsOf(parts.namedBy);
    const said = [...(decisions.columns ?? [])].map(([column, field]) => [column - left, field] as const);
    this.#memory.push({
      committee,
      file: fileKey(file),
      sheet: senderKey(sheet),
      ...(typeof parts.table === "number" && parts.table > 1 && { table: parts.table }),
      layout: {
        rows: header === undefined ? 0 : header.last - header.first + 1,
        columns: headersOf(columns).map(({ column, header: text }) => ({ at: column - left, header: text })),
      },
      said: {
        ...(kind !== undefined && { kind }),
        ...(header !== undefined && { header: true as const }),
        ...(leftOut === true && { leftOut }),
        ...(said.length > 0 && { columns: new Map(said) }),
      },
      ...(names.length > 0 && committee !== null && { alias: { names, among: textsOf(parts.candidates) } }),
    });
  }

  #column(parts: Parts, place: string): ReadColumn[] {
    const letters = this.#text(parts, "column", place);
    if (!/^[A-Z]{1,3}$/.test(letters)) {
      if (letters !== "") this.#problem("column", `${place}.column`, letters);
      return [];
    }
    const { field = null, header } = parts;
    const known = field === "own" ? field : fields.find((one) => one === field);
    if (field !== null && known === undefined) this.#problem("field", `${place}.field`, shown(field));
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
    this.#problem("header", `${place}.header`, shown(header));
    return null;
  }

  #oneOf<Word extends string>(
    parts: Parts,
    name: "committee" | "kind" | "version",
    place: string,
    known: ReadonlySet<Word>,
  ): Word | null {
    const value = parts[name] ?? null;
    if (value === null) return null;
    const word = [...known].find((one) => one === value);
    if (word !== undefined) return word;
    this.#problem(name, `${place}.${name}`, shown(value));
    return null;
  }

  #text(parts: Parts, name: string, place: string): string {
    const value = parts[name];
    if (typeof value === "string" && value !== "") return value;
    this.#problem("shape", `${place}.${name}`, shown(value));
    return "";
  }

  #list(value: unknown, name: string, place: string, isOptional = false): [item: Parts, place: string][] {
    const at = place === "" ? name : `${place}.${name}`;
    const list = isParts(value) ? value[name] : undefined;
    if (list === undefined && isOptional) return [];
    if (!Array.isArray(list)) {
      this.#problem("shape", at, shown(list));
      return [];
    }
    return list.flatMap((item: unknown, index): [Parts, string][] => {
      if (isParts(item)) return [[item, `${at}[${index}]`]];
      this.#problem("shape", `${at}[${index}]`, shown(item));
      return [];
    });
  }

  #problem(cause: DecisionsProblem["cause"], place: string, value: string): void {
    this.problems.push({ cause, place, value });
  }
}

interface ReadColumn {
  readonly column: number;
  readonly header: string;
  /** `null`: nothing is said of it. */
  readonly field: Field | "own" | null;
}

function numbered(first: string, last: string): { readonly first: number; readonly last: number } {
  return { first: Number(first) - 1, last: Number(last) - 1 };
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** A value as a person finds it in the file. */
function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
