import { readYear } from "../../domain/earlier/read-period";
import { readPreviousYear, type PreviousYear } from "../../domain/earlier/previous-years";
import type { Workbook } from "../../domain/grid/grid";

interface ConsolidatedBook {
  readonly name: string;
  readonly workbook: Workbook;
  readonly year: number | null;
  /** Read when it is first asked for. */
  asPrevious: PreviousYear | null | undefined;
}

/**
 * Consolidated workbooks that were dropped in: the one to go on from, and those of earlier years, which give the same
 * period of last year (C12) and who was admitted then (P11).
 */
export class ConsolidatedBooks {
  readonly #books = new Map<string, ConsolidatedBook>();

  get isEmpty(): boolean {
    return this.#books.size === 0;
  }

  add(name: string, workbook: Workbook): void {
    this.#books.delete(name);
    this.#books.set(name, { name, workbook, year: readYear(workbook), asPrevious: undefined });
  }

  remove(name: string): void {
    this.#books.delete(name);
  }

  has(name: string): boolean {
    return this.#books.has(name);
  }

  /** The last one that isn't of an earlier year than the work; of several years without a known one, of the latest. */
  toGoOnFrom(yearOfWork: number | null): { readonly name: string; readonly workbook: Workbook } | null {
    const books = [...this.#books.values()];
    return books.findLast((book) => !this.#isPrevious(book, yearOfWork)) ?? null;
  }

  /** By their names; those of earlier years than the work. */
  previous(yearOfWork: number | null): ReadonlyMap<string, PreviousYear> {
    const previous = new Map<string, PreviousYear>();
    for (const book of this.#books.values()) {
      if (!this.#isPrevious(book, yearOfWork)) continue;
      book.asPrevious ??= readPreviousYear(book.workbook);
      if (book.asPrevious !== null) previous.set(book.name, book.asPrevious);
    }
    return previous;
  }

  #isPrevious({ year }: ConsolidatedBook, yearOfWork: number | null): boolean {
    const latest = yearOfWork ?? Math.max(...[...this.#books.values()].map((book) => book.year ?? 0));
    return year !== null && year < latest;
  }
}
