/** Builds and serves the pane beside the emulated Excel; `port` 0 takes a free one. */
export function servePane(options?: {
  readonly port?: number;
}): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
