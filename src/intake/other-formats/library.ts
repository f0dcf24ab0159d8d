import type * as SheetJs from "@e965/xlsx";

export type Library = typeof SheetJs;

/** Loads the library when it is first needed: half a megabyte that .xlsx files, nearly all, can do without. */
export async function loadLibrary(): Promise<Library> {
  const loaded: Library & { default?: Library } = await import("@e965/xlsx");
  return typeof loaded.read === "function" ? loaded : (loaded.default ?? loaded);
}

/** What the compound files (.xls, encrypted .xlsx, .msg) hold, by the library's own reader of them. */
export interface CompoundFile {
  readonly FileIndex: readonly {
    readonly name: string;
    readonly content?: Uint8Array | number[];
    /** As the directory declares it. */
    readonly size?: number;
  }[];
  readonly FullPaths: readonly string[];
}

/** Opens a compound file; `null` where it is damaged. */
export function openCompound(library: Library, bytes: Uint8Array): CompoundFile | null {
  try {
    return (library.CFB as { read: (data: Uint8Array, options: object) => CompoundFile }).read(bytes, {
      type: "array",
    });
  } catch {
    return null;
  }
}

/** A stream of the root folder by its name, whatever its case; `null` where there is none. */
export function findStream(file: CompoundFile, name: string): Uint8Array | null {
  const index = file.FullPaths.findIndex(
    (path) => path.split("/").slice(1).join("/").toLowerCase() === name.toLowerCase(),
  );
  const content = file.FileIndex[index]?.content;
  return content === undefined ? null : Uint8Array.from(content);
}
