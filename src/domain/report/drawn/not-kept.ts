/** Something of the user's that isn't in a file as it was in the earlier one that the file was written over (W4). */
export interface NotKept {
  readonly kind:
    /** A whole sheet: nothing can be added to such a file. */
    | "sheet"
    /** A cell's content: its row is gone, or the product needs the place. */
    | "cell"
    /** A plain value that was typed over a formula of the product's. */
    | "typed-over"
    | "note"
    | "table"
    /** The file's macros: an .xlsx can't hold any. */
    | "macros"
    /** It is there under another name (`text`): the product needs its own. */
    | "renamed"
    /** Something else that lay on a sheet of the product's; `text` is the file format's word for it. */
    | "other";
  readonly sheet: string;
  /** Its address in the earlier file. */
  readonly cell: string | null;
  /** What it says. */
  readonly text: string;
}
