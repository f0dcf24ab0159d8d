const { transformSync } = require("@swc/core");

/** TypeScript → ES5, for what must run in the oldest engine that opens the pane: it has to say that it is too old. */
module.exports = function es5Loader(source) {
  return transformSync(source, {
    filename: this.resourcePath,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es5" },
    module: { type: "es6" },
  }).code;
};
