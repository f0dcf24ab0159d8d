const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

/** Where a program is, by its command on the path or in its usual places; `null` where it isn't installed. */
function findTool(tool) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const candidates = folders.flatMap((folder) =>
    tool.commands.flatMap((command) => suffixes.map((suffix) => join(folder, command + suffix))),
  );
  return [...candidates, ...tool.places].find((place) => existsSync(place)) ?? null;
}

module.exports = { findTool };
