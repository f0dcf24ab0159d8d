/** What one file may cost (I3). Counted in bytes that were really unpacked, never in declared ones alone. */
export interface Limits {
  /** Files listed in one archive, and files found in an archive with all archives inside it. */
  readonly entries: number;
  /** All parts of one workbook, or all files of one archive, together. */
  readonly unpackedBytes: number;
  /** All parts of a workbook that only the library reads (.xlsb): it needs sixteen times their size. */
  readonly libraryBytes: number;
  /** A file that isn't compressed: .xls, .csv, .html, .xml. */
  readonly plainBytes: number;
  /** Cells that a file may fill by repetition instead of by writing them (.ods). */
  readonly cells: number;
  /** Archives and mails inside each other. */
  readonly depth: number;
}

const megabyte = 1024 * 1024;

/**
 * A province's 170 committees send files of some 100 KB; the largest honest workbook that was met unpacks to
 * 135 MB. Above these limits a browser tab dies before it could say why.
 */
export const defaultLimits: Limits = {
  entries: 4096,
  unpackedBytes: 512 * megabyte,
  libraryBytes: 32 * megabyte,
  plainBytes: 128 * megabyte,
  cells: 20_000_000,
  depth: 5,
};
