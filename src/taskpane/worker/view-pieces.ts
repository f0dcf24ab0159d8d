import type { FileView, FindingView, SessionView } from "../../application/pane/session-view";

/**
 * A view goes to the page in pieces for the same reason as a plan: half a year of a whole province has thousands of
 * findings, and no single message may keep the page from answering.
 */
export type ViewPiece =
  | { readonly kind: "view"; readonly view: SessionView }
  | { readonly kind: "files"; readonly files: readonly FileView[] }
  | { readonly kind: "findings"; readonly findings: readonly FindingView[] };

/** About what a page takes in within some 10 ms. */
const filesInPiece = 25;
const findingsInPiece = 1500;

/** First the frame, without files and findings; then these, in order. */
export function* splitView(view: SessionView): Generator<ViewPiece> {
  yield { kind: "view", view: { ...view, files: [], findings: [] } };
  for (let from = 0; from < view.files.length; from += filesInPiece) {
    yield { kind: "files", files: view.files.slice(from, from + filesInPiece) };
  }
  for (let from = 0; from < view.findings.length; from += findingsInPiece) {
    yield { kind: "findings", findings: view.findings.slice(from, from + findingsInPiece) };
  }
}

/** Takes the pieces of one view in the order in which they were split. */
export class ViewAssembly {
  #frame: SessionView | null = null;
  #files: FileView[] = [];
  #findings: FindingView[] = [];

  take(piece: ViewPiece): void {
    switch (piece.kind) {
      case "view":
        this.#frame = piece.view;
        return;
      case "files":
        for (const file of piece.files) this.#files.push(file);
        return;
      case "findings":
        for (const finding of piece.findings) this.#findings.push(finding);
    }
  }

  /** The whole view, when all pieces are in. */
  whole(): SessionView {
    if (this.#frame === null) throw new RangeError("A view came without its frame");
    return { ...this.#frame, files: this.#files, findings: this.#findings };
  }
}
