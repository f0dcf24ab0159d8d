const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const microsoftsText = join(__dirname, "licences/mit-microsoft.txt");

/** Writes `licences.txt`: the notice of every package that a part of the build comes from. */
class Licences {
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap("Licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const notices = [...packageFolders(compilation.modules)].sort().map((folder) => {
          const notice = noticeOf(folder);
          if (notice === null) compilation.errors.push(new WebpackError(`no licence text in ${folder}`));
          return notice;
        });
        compilation.emitAsset(
          "licences.txt",
          new sources.RawSource(notices.join(`\n\n${"-".repeat(72)}\n\n`)),
        );
      });
    });
  }
}

function packageFolders(modules) {
  const folders = new Set();
  for (const module of modules) {
    for (const part of [module, ...(module.modules ?? [])]) {
      const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(part.resource ?? "");
      if (found) folders.add(found[0]);
    }
  }
  return folders;
}

/** Microsoft's web packages name the MIT licence without its text, which is kept here for them. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const isMicrosofts = license === "MIT" && /^@(microsoft|fluentui)\//.test(name);
  const path = file !== undefined ? join(folder, file) : isMicrosofts ? microsoftsText : null;
  return path && `${name} ${version} (${license})\n\n${readFileSync(path, "utf8").trim()}`;
}

module.exports = { Licences };
