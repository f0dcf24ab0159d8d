import type { Limits } from "./limits";
import type { SourceFile } from "./source-file";

/** How far one given file was unpacked, and what it may still yield (I3). */
export interface Unpacking {
  /** Archives and mails around, with the one that is unpacked: 1 for the given file itself. */
  readonly depth: number;
  /** What all archives and mails inside of one given file may yield together. */
  readonly allowance: { files: number; bytes: number };
  readonly limits: Limits;
}

/** The files of an archive or a mail; `null` where it is to stay as it is: a workbook, damaged, empty or too large. */
export type UnpackFile = (
  file: SourceFile,
  bytes: Uint8Array,
  unpacking: Unpacking,
) => Promise<SourceFile[] | null>;
