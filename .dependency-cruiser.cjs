/** The walls of docs/architecture.md; `scripts/check-walls.mjs` runs them and checks that modules were seen. */

/** Stages of the domain in the data's order: a stage knows the earlier ones only. */
const stages = ["text", "register", "recognise", "extract", "check", "consolidate", "report", "earlier"];

const laterStages = stages.slice(0, -1).map((stage, index) => ({
  name: `domain-${stage}-knows-no-later-stage`,
  severity: "error",
  from: { path: `^src/domain/${stage}/` },
  to: { path: `^src/domain/(${stages.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^emulated-excel/" },
      to: { circular: true },
    },
    {
      // A workbook has sheets and a sheet its workbook: there, types may know each other.
      name: "no-cycles-of-code-in-the-emulated-excel",
      severity: "error",
      from: { path: "^emulated-excel/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "the-product-never-needs-the-emulated-excel",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^emulated-excel/" },
    },
    {
      name: "the-emulated-model-knows-no-rules",
      severity: "error",
      from: { path: "^emulated-excel/model/" },
      to: { path: "^(src|emulated-excel)/", pathNot: "^(emulated-excel/model/|src/domain/grid/)" },
    },
    {
      name: "the-emulated-rules-know-no-classes",
      severity: "error",
      from: { path: "^emulated-excel/rules/" },
      to: { path: "^emulated-excel/(objects|charts|client|control|save|page)/" },
    },
    {
      name: "the-emulated-excel-runs-in-a-browser",
      severity: "error",
      from: { path: "^emulated-excel/", pathNot: "^emulated-excel/client/load-office-client\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-imports-only-domain",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/" },
    },
    ...laterStages,
    {
      name: "what-is-taken-up-knows-a-report-by-its-names-only",
      severity: "error",
      from: { path: "^src/domain/earlier/" },
      to: {
        path: "^src/domain/report/",
        pathNot: "^src/domain/report/((workbook-names|note-keys)\\.ts$|state/)",
      },
    },
    {
      name: "intake-knows-grids-only",
      severity: "error",
      from: { path: "^src/intake/" },
      to: { path: "^src/", pathNot: "^src/(intake|domain/(grid|calendar))" },
    },
    {
      name: "application-knows-no-host-and-no-face",
      severity: "error",
      from: { path: "^src/application/" },
      to: { path: "^src/(hosts|cli|taskpane|web)/" },
    },
    {
      name: "a-host-knows-no-other-host",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "a-host-decides-nothing-about-content",
      severity: "error",
      from: { path: "^src/hosts/", pathNot: "^src/hosts/file/keep/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(hosts|application/(ports|pane/open-workbook)|domain/(grid|calendar|report/(workbook-plan|workbook-names|drawn/|state/)))",
      },
    },
    {
      // A file that is written over is unpacked by the means that unpack what is sent.
      name: "what-is-kept-is-parts-of-a-package",
      severity: "error",
      from: { path: "^src/hosts/file/keep/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(hosts/file/|application/(ports|pane/open-workbook)|domain/(grid|calendar|report/(workbook-plan|workbook-names|drawn/))|intake/(zip/|xml-tags|package-parts|limits|xlsx/cell-text))",
      },
    },
    {
      name: "only-a-face-s-index-builds-hosts",
      severity: "error",
      // The worker is the pane's second entry: it writes the file of the stand-alone page.
      from: {
        path: "^src/(cli|taskpane|web)/",
        pathNot: "^src/(cli|taskpane|web|taskpane/worker)/index\\.ts$",
      },
      to: { path: "^src/hosts/" },
    },
    {
      name: "the-boot-script-needs-nothing-but-its-texts",
      severity: "error",
      from: { path: "^src/boot/" },
      to: { pathNot: "^src/(boot/|domain/language/(vi|en)/boot\\.ts$)" },
    },
    {
      name: "nobody-needs-the-boot-script",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/boot/" },
      to: { path: "^src/boot/" },
    },
    {
      name: "no-node-outside-the-command-and-the-file-saver",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli/|hosts/file/save-files?\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "product-needs-no-development-package",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown"], pathNot: "@types/" },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
