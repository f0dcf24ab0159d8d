/** Unit, property, fixture and contract tests; `npm test` adds what needs a browser or LibreOffice. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  testEnvironment: "node",
  // The machines of the project have two cores; the default leaves one idle.
  maxWorkers: "100%",
  // For tests that start LibreOffice or the command: a bound against hanging, not a measure.
  testTimeout: 180_000,
};
