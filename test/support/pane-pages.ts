import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webpack, type Configuration, type Stats } from "webpack";
import configurations from "../../webpack.config";

export interface PanePages {
  readonly folder: string;
  /** Names of what the build wrote. */
  readonly files: readonly string[];
}

/**
 * Builds the pane's pages as for production, into a folder of their own; `entries` puts other scripts in the
 * application's place, `options` are those of `webpack --env`. Rejects when the build fails.
 */
export async function buildPages(
  entries: { readonly taskpane?: string; readonly web?: string },
  options: { readonly base?: string; readonly officejs?: string } = { officejs: "./office/office.js" },
): Promise<PanePages> {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-pages-"));
  const pane = configurations({ out: folder, ...options }, { mode: "production" }).find(
    ({ name }) => name === "pane",
  );
  if (pane === undefined) throw new Error("webpack.config.js has no configuration of the pane");
  const entry = { ...(pane.entry as Record<string, string[] | string>), ...entries };
  const stats = await run({ ...pane, mode: "production", entry });
  return { folder, files: Object.keys(stats.compilation.assets) };
}

function run(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
      else resolve(stats);
    });
  });
}
