import { monthOf, type IsoDate, yearOf } from "../../domain/calendar";
import type { PreviousYear } from "../../domain/earlier/previous-years";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import type { ConsolidatedBooks } from "./consolidated-books";
import type { EarlierWork } from "./earlier-work";
import { guessYear } from "./guess-year";
import type { SessionFiles } from "./session-files";
import type { SessionRegister } from "./session-register";
import type { SessionSettings } from "./session-settings";

/** What a year is told by. */
interface YearSources {
  readonly files: SessionFiles;
  readonly settings: SessionSettings;
  readonly register: SessionRegister;
  readonly earlier: EarlierWork;
  readonly books: ConsolidatedBooks;
}

/** The year that is worked on: it tells which consolidated workbook is gone on from, and which are of years before. */
export class SessionYears {
  /** `undefined` until it is asked for. */
  #ofWork: number | null | undefined;

  constructor(
    private readonly sources: YearSources,
    private readonly today: IsoDate,
  ) {}

  /** After a change of what it is told by. */
  forget(): void {
    this.#ofWork = undefined;
  }

  /** By the names of the consolidated workbooks that were dropped in. */
  previous(): ReadonlyMap<string, PreviousYear> {
    const { books } = this.sources;
    return books.isEmpty ? new Map<string, PreviousYear>() : books.previous(this.#yearOfWork());
  }

  /** Which of these workbooks is gone on from depends on the year of the work. */
  assignBooks(): void {
    this.forget();
    const { books, earlier, register } = this.sources;
    if (books.isEmpty) return;
    const { inUse } = earlier;
    const next = books.toGoOnFrom(this.#yearOfWork());
    if (inUse !== null && books.has(inUse.name) && inUse.name !== next?.name) earlier.forget(inUse.name);
    if (next !== null && earlier.inUse === null) earlier.take(next.name, next.workbook);
    // Quotas of an earlier year aren't this year's.
    const { name = "", from } = register.inUse ?? {};
    if (from !== "file" || !this.previous().has(name)) return;
    register.use(null);
    if (next !== null) register.takeConsolidated(next.name, next.workbook);
  }

  /** Where the user said none. */
  guess(): number {
    const { register, earlier } = this.sources;
    const year = yearOf(this.today);
    const extracted = this.#extracted(year);
    const sheets = earlier.inUse?.files.flatMap((file) => file.sheets) ?? [];
    return (
      guessYear(register.inUse?.register ?? null, []) ??
      earlier.inUse?.year ??
      guessYear(null, [...sheets, ...extracted]) ??
      // In January the office still works on the year that is over.
      (monthOf(this.today) === 1 ? year - 1 : year)
    );
  }

  /** As far as something else than the consolidated workbooks that were dropped in tells it. */
  #yearOfWork(): number | null {
    if (this.#ofWork === undefined) this.#ofWork = this.#findYearOfWork();
    return this.#ofWork;
  }

  #findYearOfWork(): number | null {
    const { settings, books, earlier, register } = this.sources;
    if (settings.year !== null) return settings.year;
    const { inUse } = earlier;
    const used = register.inUse;
    const own = used !== null && !books.has(used.name) ? used.register : null;
    return (
      guessYear(own, []) ??
      (inUse !== null && !books.has(inUse.name) ? inUse.year : null) ??
      guessYear(null, this.#extracted(yearOf(this.today)))
    );
  }

  #extracted(year: number): readonly ExtractedSheet[] {
    const { files } = this.sources;
    return files.all
      .filter(({ role }) => role === "submission")
      .flatMap((file) => files.extracted(file, year));
  }
}
