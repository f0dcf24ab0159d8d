const { createRequire } = require("node:module");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FirstLoadBudget } = require("./scripts/build/first-load-budget.cjs");
const { Licences } = require("./scripts/build/licences.cjs");
const { renderPage } = require("./scripts/build/page.cjs");

/** Where the manifest's addresses point while developing. */
const developmentBase = "https://localhost:3000";

/** The command as one file that runs with Node alone; readers of rarer formats are loaded when first needed. */
const command = {
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

/**
 * The pane: `taskpane.html` for Excel and `index.html`, the stand-alone page. `--env` options:
 * `base=https://…` the address that `dist/manifest.xml` names; `officejs=…` the address of office.js, relative to the
 * page for an own copy; `out=…` another folder than dist/pane, for the manifest too.
 */
function pane(env, { mode }) {
  const officeJs = env.officejs ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const base = (env.base ?? developmentBase).replace(/\/+$/, "");
  const isProduction = mode === "production";
  return {
    name: "pane",
    // Of what webpack itself adds: the boot script must parse in every engine. The rest is as it is written, ES2022.
    target: ["web", "es5"],
    entry: {
      boot: ["./src/boot/boot.css", "./src/boot/index.ts"],
      taskpane: "./src/taskpane/index.ts",
      web: "./src/web/index.ts",
    },
    output: {
      path: path.resolve(__dirname, env.out ?? "dist/pane"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      cssFilename: "[name].[contenthash:10].css",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".js"] },
    experiments: { css: true },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [{ test: /\.ts$/, oneOf: [bootRule, modernRule] }],
    },
    devtool: isProduction ? false : "source-map",
    optimization: { minimizer: [minimizer()] },
    performance: { hints: false },
    devServer: { port: 3000, client: false, hot: false, liveReload: false },
    plugins: [
      page("taskpane.html", ["boot", "taskpane"], officeJs),
      page("index.html", ["boot", "web"], null),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            to: path.resolve(__dirname, env.out ?? "dist", "manifest.xml"),
            transform: (manifest) => manifest.toString().replaceAll(developmentBase, base),
          },
        ],
      }),
      new Licences(),
      ...(isProduction ? [new FirstLoadBudget({ pages: firstLoads, bytes: 120_000 })] : []),
    ],
  };
}

const firstLoads = { "taskpane.html": ["boot", "taskpane"], "index.html": ["boot", "web"] };

const loader = path.resolve(__dirname, "scripts/build/swc-loader.cjs");
const bootRule = {
  include: [path.resolve(__dirname, "src/boot"), /[\\/]language[\\/](vi|en)[\\/]boot\.ts$/],
  loader,
  options: { target: "es5" },
};
const modernRule = { loader, options: { target: "es2022" } };

/** webpack's own minimizer with another engine: a fifth of the time for as small a result. */
function minimizer() {
  const Minimizer = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");
  return new Minimizer({ minify: Minimizer.swcMinify, extractComments: false });
}

function page(filename, chunks, officeJs) {
  return new HtmlWebpackPlugin({
    filename,
    chunks,
    chunksSortMode: "manual",
    inject: false,
    minify: false,
    templateContent: ({ htmlWebpackPlugin }) =>
      renderPage({ officeJs, standAlone: "index.html", files: htmlWebpackPlugin.files }),
  });
}

module.exports = (env, options) => [command, pane(env, options)];
