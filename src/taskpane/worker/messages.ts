import type { GivenFile, Session } from "../../application/pane/session-calls";
import type { IsoDate } from "../../domain/calendar";
import type { Language } from "../../domain/language/language";
import type { PlanPiece } from "./plan-pieces";
import type { ViewPiece } from "./view-pieces";

/** What the page can ask of the worker: the session's calls, and the workbook as a file. */
export type SessionCall = {
  [Method in Exclude<keyof Session, "cancel">]: {
    readonly method: Method;
    readonly args: Parameters<Session[Method]>;
  };
}[Exclude<keyof Session, "cancel">];

export type Call = SessionCall | { readonly method: "file"; readonly args: readonly [] };

/** From the page to the worker. */
export type Request =
  | { readonly kind: "start"; readonly today: IsoDate; readonly language: Language }
  /** Files of the next `addFiles`, ahead of it. */
  | { readonly kind: "files"; readonly files: readonly GivenFile[] }
  | { readonly kind: "call"; readonly id: number; readonly call: Call }
  | { readonly kind: "cancel" };

/** From the worker to the page. */
export type Answer =
  | { readonly kind: "value"; readonly id: number; readonly value: unknown }
  /** The pieces of a plan or a view; their end is a `value` without one. */
  | { readonly kind: "plan-piece"; readonly id: number; readonly piece: PlanPiece }
  | { readonly kind: "view-piece"; readonly id: number; readonly piece: ViewPiece }
  | { readonly kind: "failed"; readonly id: number; readonly message: string; readonly stack: string }
  /** A file is being read. */
  | { readonly kind: "reading"; readonly file: string };
