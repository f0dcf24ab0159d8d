const { gzipSync } = require("node:zlib");

/**
 * Fails the build when what a page loads before the first file (page, styles, scripts; without office.js) is larger,
 * gzipped, than `bytes`; prints the figure of each page.
 */
class FirstLoadBudget {
  constructor({ pages, bytes }) {
    this.pages = pages;
    this.bytes = bytes;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap("FirstLoadBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage }, () => {
        for (const [page, entries] of Object.entries(this.pages)) {
          const files = [page, ...entries.flatMap((entry) => compilation.entrypoints.get(entry).getFiles())];
          const size = files.reduce((sum, file) => sum + compressedSize(compilation, file), 0);
          const figure = `${page}: first load ${kilobytes(size)} of ${kilobytes(this.bytes)} KB (gzip)`;
          if (size > this.bytes) compilation.errors.push(new WebpackError(figure));
          else compiler.getInfrastructureLogger("budget").info(figure);
        }
      });
    });
  }
}

function compressedSize(compilation, file) {
  const asset = compilation.getAsset(file);
  if (asset === undefined) throw new Error(`the build made no ${file}`);
  return gzipSync(asset.source.buffer(), { level: 9 }).length;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

module.exports = { FirstLoadBudget };
