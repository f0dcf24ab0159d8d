/** A count of persons that rows of `DuLieu` add up to: of a committee, or (`null`) of the province. */
export interface CountRef {
  readonly committee: string | null;
  readonly figure: "admitted" | "female" | "ethnicMinority" | "religious" | "youthUnion";
  /** 1–12; `null`: of all months, and of none; `unknown`: only what is in no month. */
  readonly month: number | "unknown" | null;
  /** With a month: from this one on, up to and with `month`. */
  readonly since?: number;
}

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Of a cell of the register: whose. */
export interface PartPlace extends CellPlace {
  readonly committee?: string;
}

/** What a number of the product's sheets is, said by the labels around it. */
export interface NumberMeaning {
  readonly what: NumberKind;
  readonly committee: string | null;
  /** Of a column of a month. */
  readonly month: number | null;
  /** The rows of the senders that it counts; `null` where it is made of other numbers. */
  readonly count: CountRef | null;
  /** The cells that it is made of. */
  readonly parts: readonly PartPlace[];
}

export type NumberKind =
  | CountRef["figure"]
  | "quota"
  | "samePeriod"
  | "variance"
  | "percent"
  | "rank"
  | "change"
  | "monthUnknown"
  | "cumulative"
  | "plan"
  | "difference"
  | "planPercent";
