import type { CommandTexts } from "../vi/command";

/** What the command prints. */
export const command: CommandTexts = {
  usage: `Usage:
  tonghop consolidate <file or folder…> [--register <file>] --year 2021 --out <file.xlsx>
      [--from 2021-01-01 --to 2021-12-31] [--deadline 2021-12-20] [--zero <committee id>…]
      [--previous <last year's consolidated.xlsx>…] [--json <file>] [--lang vi|en]
      [--reminder <letter.txt>] [--accept <decisions.json>]
      [--superior "TỈNH ỦY …"] [--issuer "BAN TỔ CHỨC"] [--place "…"] [--date 2021-12-31]
      [--profile hd36|binh-thuan|nd30]
  tonghop inspect <file or folder…> [--register <file>] [--json <file>] [--lang vi|en]
      [--decisions <decisions.json>]   what was understood and what is asked, to edit and use with --accept
With a consolidated workbook of that year among the files the work goes on from it (--register isn't needed then; --out may be that very file).
--reminder: a letter to the committees that are missing (or sent nothing), to copy or mail.
Exit code: 0 written; 2 written, with errors to look at; 1 nothing written.`,
  decisionsNote:
    'Edit committee (an id of the register), kind (list, counts), header (rows, such as "5-6"), leftOut (true: not counted), version (adds: adds up; replaces: counts instead of all that the committee sent before; withdrawn: not used; none: what was chosen is taken back) and each column\'s field ("own": kept as it is; null: nothing said); then run consolidate --accept with this file.',
  unknownCommand: (name) => `There is no command "${name}".`,
  unknownOption: (message) => `Wrong argument: ${message}`,
  missingOption: (option) => `${option} is missing.`,
  badYear: (value) => `--year ${value}: a year is needed, such as 2021.`,
  badDate: (option, value) =>
    `${option} ${value}: a real day is needed, written YYYY-MM-DD, such as 2021-12-31.`,
  badPeriod: (from, to) => `The period from ${from} to ${to} runs backwards.`,
  badChoice: (option, value, choices) => `${option} ${value}: choose one of ${choices}.`,
  noFiles: "There is no file to read.",
  notFound: (path) => `${path}: no such file or folder.`,
  leftOut: (path) => `Left out (not a workbook): ${path}`,
  notWritten: (path, cause) =>
    `${path}: could not be written (${cause}). It may be open in Excel, or the folder is read-only. Nothing was changed.`,
  opening: (file: string, done: number, total: number) => `Opening ${done}/${total}: ${file}`,
  reading: (file, done, total) => `Reading ${done}/${total}: ${file}`,
  consolidating: "Consolidating…",
  writing: "Writing…",
  decisionsNotHere: (names: readonly string[]) =>
    `Not applied: the file of decisions speaks of ${names.map((name) => `“${name}”`).join(", ")}, but no file of that name is here.`,
  goneOn: (name: string) => `Went on from ${name}.`,
  written: (path) => `Written: ${path}`,
  columns: ["No", "Committee", "Quota", "Admitted", "Variance", "Percent", "Rank", "Class", "Report"],
  total: "Whole province",
  files: (files, sheets) => `${files} files, ${sheets} sheets counted.`,
  findings: (errors, warnings) =>
    errors + warnings === 0
      ? "No errors, no warnings."
      : `${errors} errors, ${warnings} warnings (see the sheet Kiểm tra).`,
  severity: { error: "ERROR", warning: "WARNING", info: "note" },
  committee: "Committee",
  noCommittee: "committee unknown",
  header: "Header",
  body: "Body",
  rows: (rows) => `${rows} persons`,
  score: (score) => `score ${score}`,
  runnerUp: (kind, score) => `runner-up: ${kind} (${score})`,
  columnsHeading: "Columns",
  asOwn: "kept as it is",
  why: "Because",
  table: (table) => `table ${table}`,
  encoding: (encoding: string, cells: number) =>
    encoding === ""
      ? `${cells} cells, perhaps in an old encoding, left as they are`
      : `${cells} cells turned from ${encoding} into Unicode`,
  asks: "To be asked",
  kinds: {
    list: "list",
    counts: "counts",
    pool: "pool",
    plan: "plan",
    guide: "guide",
    empty: "empty",
    unknown: "not recognised",
  },
};
