import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import type { Finding } from "../../domain/finding";

/** `a.xlsx (2)` where there is an `a.xlsx` already: places stay certain, whatever senders call their files. */
export function versionName(name: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  let own = name;
  while (isTaken(own)) {
    number += 1;
    own = `${name} (${number})`;
  }
  return own;
}

/** The name as it was given. */
export function nameOfVersion(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}

/** Earlier files, each with a name that neither the session's files nor one before it has. */
export function nameApart(
  files: readonly SubmittedFile[],
  isTaken: (name: string) => boolean,
): readonly SubmittedFile[] {
  const names = new Set<string>();
  return files.map((file) => {
    const name = versionName(file.file, (own) => isTaken(own) || names.has(own));
    names.add(name);
    return name === file.file ? file : renamed(file, name);
  });
}

function renamed(file: SubmittedFile, name: string): SubmittedFile {
  const moved = (finding: Finding): Finding => ({ ...finding, where: { ...finding.where, file: name } });
  return {
    ...file,
    file: name,
    refused: file.refused && moved(file.refused),
    sheets: file.sheets.map(({ earlier, ...extracted }) => ({
      ...extracted,
      sheet: { ...extracted.sheet, file: name },
      ...(earlier && { earlier: { ...earlier, findings: earlier.findings.map(moved) } }),
    })),
  };
}
