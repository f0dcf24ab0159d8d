/** What Excel answers when it refuses an action; reaches the product as an `OfficeExtension.Error` of this code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** Excel's own texts, as its hosts send them. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please check the documentation: https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ExcelErrorCode = keyof typeof messages;

/** Excel's refusal, with what exactly was wrong where that helps a developer. */
export function refusal(code: ExcelErrorCode, detail?: string): ExcelError {
  const status =
    code === "ItemNotFound" || code === "ApiNotFound" ? 404 : code === "AccessDenied" ? 403 : 400;
  return new ExcelError(code, detail ? `${messages[code]} (${detail})` : messages[code], status);
}
