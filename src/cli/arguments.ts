import { parseArgs } from "node:util";
import { isoDate, type IsoDate, type Period } from "../domain/calendar";
import type { CommandTexts } from "../domain/language/command-texts";
import type { Language } from "../domain/language/language";
import { layoutProfileIds, type LayoutProfileId } from "../domain/report/page/layout-profile";

/** What the user asked for; `causes` says, a line each, why it can't be done as asked. */
export type ParsedArguments =
  | { readonly state: "usage" }
  | { readonly state: "wrong"; readonly causes: readonly string[] }
  | { readonly state: "consolidate"; readonly options: ConsolidateOptions }
  | { readonly state: "inspect"; readonly options: InspectOptions };

export interface InspectOptions {
  readonly paths: readonly string[];
  readonly register: string | null;
  readonly json: string | null;
  /** Where what was guessed and is to be decided goes, for a person to edit. */
  readonly decisions: string | null;
}

export interface ConsolidateOptions {
  readonly paths: readonly string[];
  /** `null`: that of the consolidated workbook among the paths. */
  readonly register: string | null;
  readonly out: string;
  readonly json: string | null;
  /** Where the letter to those who haven't reported goes. */
  readonly reminder: string | null;
  readonly year: number;
  readonly period: Period;
  readonly deadline: IsoDate | null;
  readonly zero: readonly string[];
  /** Consolidated workbooks of earlier years. */
  readonly previous: readonly string[];
  /** A file of decisions that `inspect` wrote. */
  readonly accept: string | null;
  readonly profile: LayoutProfileId;
  readonly office: {
    readonly superior?: string;
    readonly issuer?: string;
    readonly place?: string;
    readonly date?: IsoDate;
  };
}

const optionTypes = {
  register: { type: "string" },
  year: { type: "string" },
  out: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  deadline: { type: "string" },
  zero: { type: "string", multiple: true },
  previous: { type: "string", multiple: true },
  json: { type: "string" },
  reminder: { type: "string" },
  decisions: { type: "string" },
  accept: { type: "string" },
  lang: { type: "string" },
  superior: { type: "string" },
  issuer: { type: "string" },
  place: { type: "string" },
  date: { type: "string" },
  profile: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const inspectOptions = new Set(["register", "json", "decisions", "lang", "help"]);

/** The language is needed before anything can be said, also about a wrong argument. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.includes("=") ? args[at]?.split("=")[1] : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}

export function readArguments(args: readonly string[], texts: CommandTexts): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: repeatZero(args),
      options: optionTypes,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { state: "wrong", causes: [texts.unknownOption((error as Error).message)] };
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help || name === undefined) return { state: "usage" };
  const causes: string[] = [];
  if (paths.length === 0) causes.push(texts.noFiles);
  if (values.lang !== undefined && values.lang !== "vi" && values.lang !== "en") {
    causes.push(texts.badChoice("--lang", values.lang, "vi, en"));
  }

  if (name === "inspect") {
    for (const option of Object.keys(values)) {
      if (!inspectOptions.has(option)) causes.push(texts.unknownOption(`--${option}`));
    }
    if (causes.length > 0) return { state: "wrong", causes };
    return {
      state: "inspect",
      options: {
        paths,
        register: values.register ?? null,
        json: values.json ?? null,
        decisions: values.decisions ?? null,
      },
    };
  }
  if (name !== "consolidate") return { state: "wrong", causes: [texts.unknownCommand(name), texts.usage] };

  if (values.decisions !== undefined) causes.push(texts.unknownOption("--decisions"));
  for (const option of ["year", "out"] as const) {
    if (values[option] === undefined) causes.push(texts.missingOption(`--${option}`));
  }
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year))
    causes.push(texts.badYear(values.year));
  for (const option of ["from", "to", "deadline", "date"] as const) {
    const value = values[option];
    if (value !== undefined && !isDay(value)) causes.push(texts.badDate(`--${option}`, value));
  }
  const period = { from: values.from ?? `${values.year}-01-01`, to: values.to ?? `${values.year}-12-31` };
  if (causes.length === 0 && period.from > period.to) causes.push(texts.badPeriod(period.from, period.to));
  const profile = layoutProfileIds.find((id) => id === (values.profile ?? layoutProfileIds[0]));
  if (profile === undefined)
    causes.push(texts.badChoice("--profile", values.profile ?? "", layoutProfileIds.join(", ")));
  if (causes.length > 0 || profile === undefined) return { state: "wrong", causes };

  const { superior, issuer, place, date } = values;
  return {
    state: "consolidate",
    options: {
      paths,
      register: values.register ?? null,
      out: values.out ?? "",
      json: values.json ?? null,
      reminder: values.reminder ?? null,
      year: Number(values.year),
      period,
      deadline: values.deadline ?? null,
      zero: values.zero ?? [],
      previous: values.previous ?? [],
      accept: values.accept ?? null,
      profile,
      office: {
        ...(superior !== undefined && { superior }),
        ...(issuer !== undefined && { issuer }),
        ...(place !== undefined && { place }),
        ...(date !== undefined && { date }),
      },
    },
  };
}

/** `--zero a b` means `--zero a --zero b`; a path (with a dot, a slash, a capital) ends the ids. */
function repeatZero(args: readonly string[]): string[] {
  const spread: string[] = [];
  let inIds = false;
  for (const arg of args) {
    if (inIds && /^[a-z0-9-]+$/.test(arg) && !arg.startsWith("-")) {
      if (spread.at(-1) !== "--zero") spread.push("--zero");
    } else inIds = arg === "--zero";
    spread.push(arg);
  }
  return spread;
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}
