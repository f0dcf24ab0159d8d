import type { LogRow } from "../consolidate/change-log";
import type { Finding } from "../finding";
import type { Language } from "../language/language";
import type { OwnColumn } from "./note-keys";
import type { LayoutProfile, LayoutProfileId, OfficeDetails } from "./page/layout-profile";
import type { WorkbookTexts } from "../language/workbook-texts";

/** What `planWorkbook` needs besides the numbers. */
export interface PlanOptions {
  readonly language: Language;
  /** One of the known ones by its name, or one of the office's own. */
  readonly profile: LayoutProfile | LayoutProfileId;
  readonly office: OfficeDetails;
  readonly findingText: (finding: Finding) => string;
  /** The report's sentence (N1), for those who can't see the charts. */
  readonly narrative: string;
  /** Where the province's row stands in the tables; at the bottom where nothing is said. */
  readonly totalRow?: "top" | "bottom";
  /** What the user typed beside a committee in an earlier run, by its id. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Beside a finding, by `findingNoteKey`. */
  readonly findingNotes?: ReadonlyMap<string, string>;
  /** Beside a submission, or a committee that sent none, by `receiptNoteKey`. */
  readonly receiptNotes?: ReadonlyMap<string, string>;
  /** The rows of `NhatKy`, the earliest first. */
  readonly log?: readonly LogRow[];
  /** Columns that the user added to `ChiTieu`. */
  readonly quotaColumns?: readonly OwnColumn[];
}

/** What every sheet is drawn with. */
export interface DrawingContext extends PlanOptions {
  readonly profile: LayoutProfile;
  readonly texts: WorkbookTexts;
  readonly year: number;
}
