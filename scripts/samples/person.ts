import type { Day } from "./days";
import type { Sex } from "./names";
import type { Organisation } from "./organisations";

/** An invented person who was admitted. */
export interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly born: Day;
  readonly ethnicity: string;
  /** `Không` where the person has none. */
  readonly religion: string;
  readonly schooling: string;
  /** "" where there is none. */
  readonly qualification: string;
  readonly occupation: string;
  readonly youthUnion: boolean;
  readonly cell: string;
  readonly organisation: Organisation;
  readonly decisionDay: Day;
  /** `123-QĐ/HU`. */
  readonly decisionNumber: string;
  readonly admissionDay: Day;
  /** 12 digits. */
  readonly identityNumber: string;
  /** `60.012345`. */
  readonly cardNumber: string;
}
