export type Parts = Readonly<Record<string, unknown>>;

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

/** Reads the values of a file that a person may have edited, and keeps every mistake with its place. */
export class PartsReader {
  readonly problems: DecisionsProblem[] = [];

  oneOf<Word extends string>(
    parts: Parts,
    name: "committee" | "kind" | "version",
    place: string,
    known: ReadonlySet<Word>,
  ): Word | null {
    const value = parts[name] ?? null;
    if (value === null) return null;
    const word = [...known].find((one) => one === value);
    if (word !== undefined) return word;
    this.problem(name, `${place}.${name}`, shown(value));
    return null;
  }

  text(parts: Parts, name: string, place: string): string {
    const value = parts[name];
    if (typeof value === "string" && value !== "") return value;
    this.problem("shape", `${place}.${name}`, shown(value));
    return "";
  }

  list(value: unknown, name: string, place: string, isOptional = false): [item: Parts, place: string][] {
    const at = place === "" ? name : `${place}.${name}`;
    const list = isParts(value) ? value[name] : undefined;
    if (list === undefined && isOptional) return [];
    if (!Array.isArray(list)) {
      this.problem("shape", at, shown(list));
      return [];
    }
    return list.flatMap((item: unknown, index): [Parts, string][] => {
      if (isParts(item)) return [[item, `${at}[${index}]`]];
      this.problem("shape", `${at}[${index}]`, shown(item));
      return [];
    });
  }

  problem(cause: DecisionsProblem["cause"], place: string, value: string): void {
    this.problems.push({ cause, place, value });
  }
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a list; what is none is passed over. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** A value as a person finds it in the file. */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
