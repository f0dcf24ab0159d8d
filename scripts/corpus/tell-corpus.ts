import type { CorpusReadings, FileReading } from "./run-corpus";
import type { SheetReading } from "./reading";

/** A corpus's outcome as lines of text: the figures, then every place that somebody should look at. */
export function tellCorpus({ corpus, files, peak, differences, compared }: CorpusReadings): string {
  const by = (state: string) => files.filter(({ reading }) => reading.state === state);
  const slowest = files.reduce<FileReading | null>(
    (slow, file) => (slow === null || file.milliseconds > slow.milliseconds ? file : slow),
    null,
  );
  const sheets = files.flatMap(({ file, reading }) =>
    reading.state === "read" ? reading.sheets.map((sheet) => ({ ...sheet, file })) : [],
  );
  return [
    `${corpus}: ${files.length} files, ${by("read").length} read, ${by("refused").length} refused, ` +
      `${by("crashed").length} crashed, ${by("hung").length} hung`,
    ...tally(by("refused").flatMap(({ reading }) => (reading.state === "refused" ? [reading.reason] : []))),
    `  slowest ${slowest?.milliseconds.toFixed(0) ?? 0} ms: ${slowest?.file ?? ""}`,
    `  peak ${peak.megabytes.toFixed(0)} MB: ${peak.file}`,
    `  sheets by kind`,
    ...tally(sheets.map(({ kind }) => kind)),
    `  persons counted without anybody's word: ${sheets.reduce((sum, { counted }) => sum + counted, 0)}`,
    ...sheets.filter(isOfInterest).map(tellSheet),
    `  cells compared with SheetJS: ${compared} files, ${differences.length} sheets differ`,
    ...differences.map(
      ({ file, sheet, own, other }) => `    ${file} [${sheet}]: own ${own}, SheetJS ${other}`,
    ),
    ...[...by("crashed"), ...by("hung")].map(
      ({ file, reading }) => `  ${reading.state}: ${file} ${"reason" in reading ? reading.reason : ""}`,
    ),
  ].join("\n");
}

/** Sheets of strangers that would be taken for a committee's persons. */
function isOfInterest({ kind, committee }: SheetReading): boolean {
  return kind === "list" || kind === "counts" || kind === "pool" || kind === "plan" || committee !== null;
}

function tellSheet({ file, sheet, kind, committee, rows, use, counted }: SheetReading): string {
  return `    ${file} [${sheet}]: ${kind}, ${committee ?? "no committee"}, ${rows} rows, ${use}, ${counted} counted`;
}

function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([word, count]) => `    ${count} ${word}`);
}
