export interface SheetRef {
  readonly file: string;
  readonly sheet: string;
  /** From 2 on, where the sheet has several tables and it isn't the first. */
  readonly table?: number;
}
