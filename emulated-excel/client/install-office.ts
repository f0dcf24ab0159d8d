import type { EmulatedExcel } from "../emulated-excel";
import type { RequestBody } from "../protocol/message";
import type { ChangeEvent, SheetEvent } from "../protocol/host";
import type { ClientRuntime, OfficeClient } from "./office-client";
import {
  eventCategory,
  eventWorkbookId,
  selectionChangedEvent,
  worksheetChangedEvent,
} from "./office-client";

export interface InstallOptions {
  /** `Office.context.platform`: `PC`, `OfficeOnline`, `Mac`. */
  readonly platform?: string;
  readonly displayLanguage?: string;
  /** `Office.context.officeTheme`; left out, there is none, as on the web. */
  readonly officeTheme?: Readonly<Record<string, string | boolean>>;
}

/**
 * Makes the client in `page` (a window, or what `loadOfficeClient` gave) speak with the emulated Excel, and supplies
 * what the loader `office.js` gives inside Office: `Office.onReady` and `Office.context`. Gives how to stop telling it
 * of events: for a page that goes while the workbook stays.
 */
export function installEmulatedOffice(
  excel: EmulatedExcel,
  page: OfficeClient,
  options: InstallOptions = {},
): () => void {
  const { OfficeExtension } = page;
  const host = "Excel";
  const platform = options.platform ?? "PC";
  const context = {
    host,
    platform,
    displayLanguage: options.displayLanguage ?? "vi-VN",
    contentLanguage: "vi-VN",
    diagnostics: { host, platform, version: "16.0.0.0" },
    document: { url: excel.workbook.name, mode: "readWrite" },
    requirements: { isSetSupported: excel.isSetSupported },
    officeTheme: options.officeTheme,
  };
  // The client's own object has a context that can't be set outside Office: this one stands before it.
  page.Office = Object.create(page.Office, {
    context: { value: context },
    onReady: { value: onReady({ host, platform }) },
  }) as OfficeClient["Office"];
  OfficeExtension.SessionBase._overrideSession = sessionOf(excel, OfficeExtension);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return excel.onEvent((event) => OfficeExtension._testTriggerRichApiMessageEvent(messageOf(event)));
}

/** As in Office: calls back, and gives a promise. */
function onReady(info: {
  readonly host: string;
  readonly platform: string;
}): (ready?: (given: typeof info) => unknown) => Promise<typeof info> {
  return async (ready) => {
    await ready?.(info);
    return info;
  };
}

function sessionOf(excel: EmulatedExcel, runtime: ClientRuntime): object {
  class EmulatedSession extends runtime.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }> {
      return Promise.resolve({ url: "", headers: {} });
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_custom: unknown, flags: number, message: { readonly Body: RequestBody }) =>
          excel.execute(message.Body, flags),
      };
    }
  }
  return new EmulatedSession();
}

type EventMessage = Parameters<ClientRuntime["_testTriggerRichApiMessageEvent"]>[0];

function messageOf(event: SheetEvent): EventMessage {
  return event.kind === "changed" ? changeMessage(event) : selectionMessage(event);
}

function selectionMessage({ sheet, address }: SheetEvent): EventMessage {
  const message = JSON.stringify({ address, worksheetId: sheet.id });
  const messageType = selectionChangedEvent;
  return { entries: [{ messageCategory: eventCategory, messageType, targetId: eventWorkbookId, message }] };
}

function changeMessage(event: ChangeEvent): EventMessage {
  const message = JSON.stringify({
    changeType: event.changeType,
    source: event.isRemote ? "Remote" : "Local",
    address: event.address,
    worksheetId: event.sheet.id,
    triggerSource: "Unknown",
    shiftDirection: "None",
  });
  const entry = {
    messageCategory: eventCategory,
    messageType: worksheetChangedEvent,
    targetId: event.sheet.id,
    message,
  };
  return { entries: [entry] };
}
