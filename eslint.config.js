import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Imports run one way: chain ← functions, workbook, documents ← taskpane, commands; and within the method, each step imports only the steps before it. */
const zone = (target, from, message) => ({ target: `./src/${target}`, from: from.map((folder) => `./src/${folder}`), message });
const STEPS = ["cells", "model", "units", "evidence", "conflicts", "check", "links", "scores", "promises", "sources", "changes", "throughput", "funding", "capital", "explain", "next-steps", "read", "tables"];
const ZONES = [
  zone("chain", ["functions", "workbook", "documents", "taskpane", "commands"], "The method is pure: src/chain imports nothing of the add-in."),
  zone("functions", ["workbook", "documents", "taskpane", "commands"], "A worksheet function imports the method only."),
  zone("merge", ["functions", "workbook", "documents", "taskpane", "commands"], "A merge is pure: it imports the method only."),
  zone("documents", ["functions", "merge", "workbook", "taskpane", "commands"], "Opening documents knows no workbook and no panel."),
  { target: "./src/documents", from: "./src/chain", except: ["./cells"], message: "A document is opened without the method: of src/chain it imports cells only." },
  zone("build", ["functions", "documents", "merge", "workbook", "taskpane", "commands"], "The build reads the method's own lists, and imports nothing else of what it builds."),
  zone("workbook", ["functions", "documents", "taskpane", "commands"], "The workbook layer imports the method only."),
  zone("taskpane", ["functions", "commands"], "The panel imports the method, the workbook layer and the opening of documents only."),
  zone("commands", ["functions", "documents", "taskpane"], "A command imports the method and the workbook layer only."),
  ...STEPS.slice(0, -1).map((step, at) => zone(`chain/${step}`, STEPS.slice(at + 1).map((later) => `chain/${later}`), `${step} comes before these steps of the method.`)),
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "reports/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node, Office: "readonly", Excel: "readonly", CustomFunctions: "readonly" } } },
  { rules: { "no-empty": ["error", { allowEmptyCatch: false }], "no-console": "error", eqeqeq: "error" } },
  { files: ["src/functions/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } }, // the metadata tool reads plain `any` only
  { files: ["webpack.config.js", "test/**"], rules: { "no-console": "off" } },
  { files: ["src/functions/**", "src/documents/**", "src/help/**", "src/build/**", "src/commands/**"], rules: { "@typescript-eslint/no-non-null-assertion": "error" } },
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: ZONES }],
      "import-x/no-cycle": "error",
    },
  },
  {
    files: ["src/workbook/**", "src/taskpane/**", "src/commands/**"],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "off", // parts and pages are read one after another on purpose
    },
  },
  {
    files: ["src/taskpane/**"],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region", "tabpanel"] }], // what scrolls is reached by the keyboard
      "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }], // the focus goes back to where it came from
    },
  },
  { files: ["src/taskpane/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ["src/chain/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["react", "react-dom", "@fluentui/*", "@microsoft/*"], message: "The method knows no host and no page." }] }] },
  },
  { files: ["src/chain/**"], rules: { "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "CustomFunctions"] } },
  {
    files: ["src/chain/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["MemberExpression[object.name='Date'][property.name='now']", "NewExpression[callee.name='Date'][arguments.length=0]", "CallExpression[callee.name='Date']"].map((selector) => ({ selector, message: "The method reads no clock: the calendar is pure, the time is not." })),
      ],
    },
  },
);
