const path = require("node:path");

/** The command as one file that runs with Node alone; readers of rarer formats are loaded when first needed. */
module.exports = {
  name: "command",
  target: "node20",
  entry: { tonghop: "./src/cli/index.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { compilerOptions: { noEmit: false }, onlyCompileBundledFiles: true },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
};
