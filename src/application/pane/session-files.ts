import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import { extractSheet } from "../../domain/extract/extract-sheet";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import { recogniseSheet } from "../../domain/recognise/recognise-sheet";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import { createCommitteeMatcher, type CommitteeMatcher } from "../../domain/register/match-committee";
import type { Register } from "../../domain/register/register";
import type { OpenedSubmission } from "../read-submissions";
import { nameOfVersion, versionName } from "./name-apart";

/** A file of the session: kept as grids, so that it is read once, whatever is corrected or changed later. */
export interface SessionFile {
  readonly opened: OpenedSubmission;
  /** `submission`: counts; `register`, `consolidated`: what else the user may drop in. */
  readonly role: "submission" | "register" | "consolidated";
  /** By the sheet's name. */
  readonly decisions: Map<string, SheetDecisions>;
  readonly recognised: Map<string, RecognisedSheet>;
  readonly extracted: Map<string, ExtractedSheet>;
}

const noRegister: Register = { committees: [], source: { file: "", sheet: "" } };

/** The files that were given in this session, recognised and extracted when that is asked for, and no oftener. */
export class SessionFiles {
  readonly #files = new Map<string, SessionFile>();
  #register: Register = noRegister;
  #matcher: CommitteeMatcher = createCommitteeMatcher(noRegister);
  #year = 0;

  get all(): readonly SessionFile[] {
    return [...this.#files.values()];
  }

  get(name: string): SessionFile | undefined {
    return this.#files.get(name);
  }

  has(sha256: string, name: string): boolean {
    return this.all.some(({ opened }) => opened.sha256 === sha256 && nameOfVersion(opened.file) === name);
  }

  /** Takes a file in; where there is one of its name, here or among the `others`, it gets a name of its own. */
  add(
    opened: OpenedSubmission,
    role: SessionFile["role"],
    others: ReadonlySet<string> = new Set(),
  ): SessionFile {
    const file = versionName(opened.file, (name) => this.#files.has(name) || others.has(name));
    const refused = opened.refused && { ...opened.refused, where: { ...opened.refused.where, file } };
    const kept: SessionFile = {
      opened: { ...opened, file, refused },
      role,
      decisions: new Map(),
      recognised: new Map(),
      extracted: new Map(),
    };
    this.#files.set(file, kept);
    return kept;
  }

  remove(name: string): SessionFile | null {
    const file = this.#files.get(name);
    this.#files.delete(name);
    return file ?? null;
  }

  /** Sheets are recognised by the names of the register: another register means anew. */
  useRegister(register: Register | null): void {
    const next = register ?? noRegister;
    if (namesOf(next) !== namesOf(this.#register)) {
      this.#matcher = createCommitteeMatcher(next);
      for (const file of this.#files.values()) forget(file);
    }
    this.#register = next;
  }

  decide(file: SessionFile, sheet: string, decisions: SheetDecisions): void {
    file.decisions.set(sheet, decisions);
    file.recognised.delete(sheet);
    file.extracted.delete(sheet);
  }

  recognised(file: SessionFile): readonly RecognisedSheet[] {
    return (file.opened.workbook?.sheets ?? []).map((grid) => {
      const known = file.recognised.get(grid.name);
      if (known) return known;
      const decisions = file.decisions.get(grid.name);
      const sheet = recogniseSheet(grid, {
        file: file.opened.file,
        matcher: this.#matcher,
        ...(decisions && { decisions }),
      });
      file.recognised.set(grid.name, sheet);
      return sheet;
    });
  }

  /** `year`: of dates that are written without one. */
  extracted(file: SessionFile, year: number): readonly ExtractedSheet[] {
    if (year !== this.#year) for (const other of this.#files.values()) other.extracted.clear();
    this.#year = year;
    return this.recognised(file).map((sheet) => {
      const { name } = sheet.grid;
      const known = file.extracted.get(name) ?? extractSheet(sheet, { year });
      file.extracted.set(name, known);
      return known;
    });
  }

  /** What a consolidation of that year takes from this session. */
  submitted(year: number): readonly SubmittedFile[] {
    return this.all
      .filter(({ role }) => role === "submission")
      .map((file) => {
        const { file: name, sha256, modified, refused } = file.opened;
        return {
          file: name,
          sha256,
          received: null,
          modified: modified?.getTime() ?? null,
          refused,
          sheets: this.extracted(file, year),
          ...(file.decisions.size > 0 && { decisions: file.decisions }),
        };
      });
  }
}

function forget(file: SessionFile): void {
  file.recognised.clear();
  file.extracted.clear();
}

/** All that recognition takes from a register. */
function namesOf({ committees }: Register): string {
  return JSON.stringify(committees.map(({ id, name, aliases }) => [id, name, aliases]));
}
