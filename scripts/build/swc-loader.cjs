const { transformSync } = require("@swc/core");

/** TypeScript → JavaScript of the option `target`, file by file; types are checked by `npm run lint`. */
module.exports = function swcLoader(source, sourceMap) {
  const { code, map } = transformSync(source, {
    filename: this.resourcePath,
    configFile: false,
    swcrc: false,
    sourceMaps: this.sourceMap,
    inputSourceMap: sourceMap ? JSON.stringify(sourceMap) : undefined,
    jsc: {
      parser: { syntax: "typescript" },
      transform: { verbatimModuleSyntax: true },
      target: this.getOptions().target,
    },
    module: { type: "es6" },
  });
  this.callback(null, code, map);
};
