import type { Configuration } from "webpack";

/** The command and the pane; the options are those of `webpack --env`. */
declare function configurations(
  env: { readonly base?: string; readonly officejs?: string; readonly out?: string },
  options: { readonly mode: "production" | "development" },
): Configuration[];

export = configurations;
