import type { SubmittedFile } from "../consolidate/consolidation-input";

/**
 * E2, E3: earlier files and the ones that are here, as one input for a consolidation. A file that is here again
 * (the same bytes) takes the place of its earlier self, in the order of arrival too; all others follow as given.
 */
export function withEarlier(
  earlier: readonly SubmittedFile[],
  given: readonly SubmittedFile[],
): readonly SubmittedFile[] {
  const left = [...given];
  const taken = new Set<string>();
  const first = earlier.flatMap((before): SubmittedFile[] => {
    if (before.sha256 === "") return [before];
    const index = left.findIndex(({ sha256 }) => sha256 === before.sha256);
    const [again] = index < 0 ? [] : left.splice(index, 1);
    if (again === undefined) return taken.has(before.sha256) ? [] : [before];
    taken.add(before.sha256);
    const { received, modified, mail } = before;
    return received === null && modified === null ? [again] : [{ ...again, received, modified, mail }];
  });
  return [...first, ...left];
}
