/// <reference types="office-js" />

/**
 * The parts of the genuine client that the emulator takes hold of. The session override and the trigger of events
 * are private to the client: this file is the one place that knows them, the client's version is pinned.
 */
export interface OfficeClient {
  Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: ClientRuntime;
}

export type ClientRuntime = typeof OfficeExtension & {
  readonly SessionBase: {
    new (): object;
    _overrideSession: unknown;
  };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: RichApiMessage) => void;
};

export interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    /** JSON. */
    readonly message: string;
  }[];
}

/** Category of events, and the types of `Worksheet.onChanged` and of the collection's `onSelectionChanged`. */
export const eventCategory = 65_536;
export const worksheetChangedEvent = 10;
export const selectionChangedEvent = 14;
/** What the client calls the workbook where events are its own. */
export const eventWorkbookId = "Workbook";
