export interface ServedFolder {
  /** `http://localhost:8080/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export function serveFolder(
  folder: string,
  options?: { readonly port?: number; readonly mounts?: Readonly<Record<string, string>> },
): Promise<ServedFolder>;
