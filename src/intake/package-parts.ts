import { inUtf8 } from "./xml-encoding";
import type { ZipEntry } from "./zip/directory";
import type { Budget, UnpackFailure } from "./zip/unpack-entry";
import { unpackEntry } from "./zip/unpack-entry";

/** The parts of a workbook's package, unpacked when they are asked for, within one budget. */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly budget: Budget,
  ) {
    // Some writers spell a part otherwise than its relationship does; Excel doesn't mind.
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** A part's bytes, in UTF-8 where it is XML, or why there are none. */
  read(path: string): Uint8Array | UnpackFailure | "missing" {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return "missing";
    const part = unpackEntry(this.bytes, entry, this.budget);
    return typeof part === "string" ? part : inUtf8(part);
  }

  /** A part's text. */
  readText(path: string): { text: string } | UnpackFailure | "missing" {
    const part = this.read(path);
    return typeof part === "string" ? part : { text: new TextDecoder().decode(part) };
  }
}

/** Where a relationship's target lies, given the part that refers to it: `../media/a.png`, `/xl/a.xml`, `a.xml`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}
