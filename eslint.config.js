import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Imports run one way: chain ← functions, workbook ← taskpane, commands. */
const closed = (files, ...patterns) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }],
  },
});
const folder = (name) => [`**/${name}/**`, `../${name}`];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "reports/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node, Office: "readonly", Excel: "readonly", CustomFunctions: "readonly" } } },
  { rules: { "no-empty": ["error", { allowEmptyCatch: false }], "no-console": "error", eqeqeq: "error" } },
  { files: ["src/functions/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } }, // the metadata tool reads plain `any` only
  { files: ["webpack.config.js", "test/**"], rules: { "no-console": "off" } },
  closed(
    ["src/chain/**"],
    [["functions", "workbook", "taskpane", "commands"].flatMap(folder), "The method is pure: src/chain imports nothing of the add-in."],
    [["react", "react-dom", "@fluentui/*", "@microsoft/*"], "The method knows no host and no page."],
  ),
  { files: ["src/chain/**"], rules: { "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "CustomFunctions", "Date"] } },
  closed(["src/functions/**"], [["workbook", "taskpane", "commands"].flatMap(folder), "A worksheet function imports the method only."]),
  closed(["src/workbook/**"], [["functions", "taskpane", "commands"].flatMap(folder), "The workbook layer imports the method only."]),
  closed(["src/taskpane/**"], [["functions", "commands"].flatMap(folder), "The panel imports the method and the workbook layer only."]),
  closed(["src/commands/**"], [["functions", "taskpane"].flatMap(folder), "A command imports the method and the workbook layer only."]),
);
