/**
 * A list whose items are referred to by index. Items that stand there already keep their places; those that nobody
 * uses give theirs to new ones, so that a file that is written again and again doesn't grow.
 */
export class ReusableList {
  private readonly items: string[];
  private readonly used: Set<number>;
  private readonly indexes = new Map<string, number>();
  private free = 0;

  constructor(items: readonly string[] = [], used: Iterable<number> = []) {
    this.items = [...items];
    this.used = new Set(used);
    // Backwards: of equal items the first is found.
    for (let index = items.length - 1; index >= 0; index--) this.indexes.set(items[index] ?? "", index);
  }

  /** The index of an equal item, else of a place that nobody uses, else of a new one. */
  add(item: string): number {
    const known = this.indexes.get(item);
    const index = known !== undefined && this.items[known] === item ? known : this.place(item);
    this.used.add(index);
    return index;
  }

  at(index: number): string | undefined {
    return this.items[index];
  }

  /** All items, with `blank` in the places that nobody uses; none of these at the end. */
  finished(blank: string): readonly string[] {
    const last = this.items.findLastIndex((_, index) => this.used.has(index));
    return this.items.slice(0, last + 1).map((item, index) => (this.used.has(index) ? item : blank));
  }

  private place(item: string): number {
    // An item that stood there unused may still be asked for: its place is taken only when it is overwritten.
    while (this.free < this.items.length && this.used.has(this.free)) this.free++;
    const index = this.free;
    this.items[index] = item;
    this.indexes.set(item, index);
    return index;
  }
}
