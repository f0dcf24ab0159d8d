import type { DrawWork } from "../../application/pane/open-workbook";
import type { Operation } from "./operation";
import type { Pace } from "./pace";
import { perform } from "./perform/perform";
import { partWeight, pieces } from "./weigh-operation";

/** No request is to be larger than 2 MB; what is put into one is weighed by estimate. */
export const largestRequest = 1_800_000;

/** The client takes cells over at once: in pieces that don't keep the page from the user. */
const largestPiece = 250_000;

/** The user took the work back. */
export class Cancelled extends Error {}

/** Puts operations into requests that stay small, sends them, and keeps count. */
export class Requests {
  private pending = 0;
  private readonly sent: number[] = [];
  private cells = 0;
  private sheets = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly pace: Pace,
    private readonly signal: AbortSignal | null,
    private readonly onSent: (bytes: number) => void = () => undefined,
  ) {}

  /** Does the operations in their order, in as many requests as they need; the last one is not sent yet. */
  async put(operations: readonly Operation[]): Promise<void> {
    for (const operation of operations) {
      for (const piece of pieces(operation, largestPiece)) {
        await this.room(piece.weight);
        perform(this.context, piece.operation);
        this.count(piece.operation);
        await this.pace();
      }
    }
  }

  /** Adds a custom XML part. */
  async putPart(xml: string): Promise<Excel.CustomXmlPart> {
    await this.room(partWeight(xml));
    return this.context.workbook.customXmlParts.add(xml);
  }

  /** Anything else that is small; `weight` in bytes. */
  async putCall(weight: number, call: (workbook: Excel.Workbook) => void): Promise<void> {
    await this.room(weight);
    call(this.context.workbook);
  }

  /** Sends what is pending; also where nothing was put but loads were asked for. */
  async send(): Promise<void> {
    if (this.signal?.aborted) throw new Cancelled();
    const bytes = this.pending;
    this.pending = 0;
    await this.context.sync();
    this.sent.push(bytes);
    this.onSent(bytes);
  }

  work(): DrawWork {
    return {
      syncs: this.sent.length,
      bytes: this.sent.reduce((sum, bytes) => sum + bytes, 0),
      largestRequest: Math.max(0, ...this.sent),
      cellsWritten: this.cells,
      sheetsMade: this.sheets,
    };
  }

  private async room(weight: number): Promise<void> {
    if (this.pending > 0 && this.pending + weight > largestRequest) await this.send();
    if (this.pending === 0) this.hold();
    this.pending += weight;
  }

  /** Formulas and the screen wait until the request is done. */
  private hold(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    this.pending += 600;
  }

  private count(operation: Operation): void {
    if (operation.do === "cells") this.cells += operation.cells.reduce((sum, row) => sum + row.length, 0);
    if (operation.do === "add-sheet") this.sheets++;
  }
}
