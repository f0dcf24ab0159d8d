import type { CellRange } from "../../src/domain/grid/grid";
import type { CellEdit } from "../control/cell-edit";
import type { FailurePlan } from "../control/failure-plan";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { ExcelErrorCode } from "../rules/excel-error";
import { refusal } from "../rules/excel-error";
import type { HostObject } from "./api-class";
import { execute } from "./execute";
import type { Host, RangeTarget, SheetEvent } from "./host";
import type { RequestBody, ResponseMessage } from "./message";
import { delayForCellEditFlag } from "./message";

export interface SessionOptions {
  readonly apiSet: string;
  readonly payloadLimit: number;
  readonly failures: FailurePlan;
  readonly cellEdit: CellEdit;
}

/** One request as the log keeps it. */
export interface RequestRecord {
  readonly number: number;
  /** Of the request's body and of the answer's, in UTF-8. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** `Range.values` and the like. */
  readonly members: readonly string[];
  /** Cells in assigned arrays. */
  readonly cellsWritten: number;
  readonly milliseconds: number;
  /** Code of the refusal. */
  readonly error: string | null;
}

/** What the office.js client and the handles of tests see of the session. */
export interface EmulatedSession {
  readonly execute: (body: RequestBody, flags: number) => Promise<ResponseMessage>;
  /** Every request so far; the caller may empty it. */
  readonly log: RequestRecord[];
  /** Told after each request; returns how to stop. */
  readonly onRequest: (told: (record: RequestRecord) => void) => () => void;
  /** Told of what the client must hear (`worksheet.onChanged`); returns how to stop. */
  readonly onEvent: (told: (event: SheetEvent) => void) => () => void;
  /** Told after anything may have changed: for a page that shows the workbook; returns how to stop. */
  readonly onChange: (told: () => void) => () => void;
}

/** Executes requests one after the other on the workbook. */
export class Session implements EmulatedSession {
  readonly log: RequestRecord[] = [];
  private readonly requestListeners = new Set<(record: RequestRecord) => void>();
  private readonly eventListeners = new Set<(event: SheetEvent) => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly references = new Map<string, HostObject>();
  private readonly listenedSheets = new Set<string>();
  private isSelectionListened = false;
  private live = new Set<RangeTarget>();
  private pendingEvents: SheetEvent[] = [];
  private lastReference = 0;
  private readonly host: Host;

  constructor(
    workbook: Workbook,
    private readonly root: HostObject,
    private readonly options: SessionOptions,
  ) {
    this.host = {
      workbook,
      apiSet: options.apiSet,
      range: (sheet, range) => this.liveRange(sheet, range),
      liveRanges: () => this.live,
      report: (event) => this.pendingEvents.push(event),
      listen: (sheetId, isOn) => {
        if (isOn) this.listenedSheets.add(sheetId);
        else this.listenedSheets.delete(sheetId);
      },
      listenToSelection: (isOn) => {
        this.isSelectionListened = isOn;
      },
      keepReference: (object) => this.keep(object),
      dropReference: (reference) => this.references.delete(reference),
      byReference: (reference) => this.references.get(reference) ?? null,
    };
  }

  readonly onRequest = (told: (record: RequestRecord) => void): (() => void) =>
    listenTo(this.requestListeners, told);

  readonly onEvent = (told: (event: SheetEvent) => void): (() => void) => listenTo(this.eventListeners, told);

  readonly onChange = (told: () => void): (() => void) => listenTo(this.changeListeners, told);

  readonly execute = async (body: RequestBody, flags: number): Promise<ResponseMessage> => {
    if (this.options.cellEdit.isOn) {
      if ((flags & delayForCellEditFlag) === 0) return this.refuse(body, "InvalidOperationInCellEditMode");
      await this.options.cellEdit.ended();
    }
    // As between two processes: neither side can hold on to the other's arrays.
    const text = JSON.stringify(body);
    if (byteLength(text) > this.options.payloadLimit)
      return this.refuse(body, "RequestPayloadSizeLimitExceeded");
    return this.run(JSON.parse(text) as RequestBody, byteLength(text));
  };

  /** Something that happens in Excel outside of requests: a user's edit. */
  outside(change: (host: Host) => void): void {
    change(this.host);
    this.settle();
  }

  private run(body: RequestBody, bytes: number): ResponseMessage {
    const began = performance.now();
    const members = new Set<string>();
    const answer = execute(body, this.root, this.host, {
      members,
      beforeAction: () => this.options.failures.beforeAction(),
    });
    const text = JSON.stringify(answer);
    const isTooLarge = byteLength(text) > this.options.payloadLimit;
    this.record({
      number: this.log.length + 1,
      bytes,
      responseBytes: byteLength(text),
      actions: body.Actions.length,
      members: [...members],
      cellsWritten: cellsWritten(body),
      milliseconds: performance.now() - began,
      error: answer.Error?.Code ?? (isTooLarge ? "ResponsePayloadSizeLimitExceeded" : null),
    });
    this.settle();
    if (isTooLarge) return failed("ResponsePayloadSizeLimitExceeded");
    const ok = { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {} };
    return { ...ok, Body: JSON.parse(text) as ResponseMessage["Body"] };
  }

  private refuse(body: RequestBody, code: ExcelErrorCode): ResponseMessage {
    this.record({
      number: this.log.length + 1,
      bytes: byteLength(JSON.stringify(body)),
      responseBytes: 0,
      actions: body.Actions.length,
      members: [],
      cellsWritten: 0,
      milliseconds: 0,
      error: code,
    });
    return failed(code);
  }

  private record(record: RequestRecord): void {
    this.log.push(record);
    for (const told of this.requestListeners) told(record);
  }

  /** After a request: forgets the ranges that nobody keeps, and tells what happened. */
  private settle(): void {
    this.live = new Set();
    for (const object of this.references.values()) {
      for (const range of rangesOf(object.target)) this.live.add(range);
    }
    const events = this.pendingEvents;
    this.pendingEvents = [];
    for (const event of events) {
      const isHeard =
        event.kind === "selected" ? this.isSelectionListened : this.listenedSheets.has(event.sheet.id);
      if (!isHeard) continue;
      for (const told of this.eventListeners) told(event);
    }
    for (const told of this.changeListeners) told();
  }

  private liveRange(sheet: Worksheet, range: CellRange): RangeTarget {
    const target: RangeTarget = { sheet, range, isGone: false };
    this.live.add(target);
    return target;
  }

  private keep(object: HostObject): string {
    const reference = `{${object.type.name}:${++this.lastReference}}`;
    this.references.set(reference, object);
    return reference;
  }
}

function listenTo<T>(listeners: Set<T>, told: T): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

function failed(code: ExcelErrorCode): ResponseMessage {
  const error = refusal(code);
  return {
    HttpStatusCode: error.status,
    ErrorCode: error.code,
    ErrorMessage: error.message,
    Headers: {},
    Body: null,
  };
}

/** A range, or the areas of several. */
function rangesOf(target: unknown): readonly RangeTarget[] {
  if (target === null || typeof target !== "object") return [];
  if ("isGone" in target) return [target as RangeTarget];
  if ("areas" in target && Array.isArray(target.areas)) return target.areas as RangeTarget[];
  return [];
}

function cellsWritten(body: RequestBody): number {
  let cells = 0;
  for (const action of body.Actions) {
    const [value] = action.ActionType === 4 ? (action.ArgumentInfo?.Arguments ?? []) : [];
    if (action.Name !== "Values" && action.Name !== "Formulas") continue;
    cells += Array.isArray(value)
      ? value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0)
      : 1;
  }
  return cells;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
