/**
 * The catalogue of worksheet functions, read from the comments above them in `src/functions`: the one source of the help page,
 * of the README's table, of the panel's Functions tab, and (by Microsoft's own tool) of functions.json.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const FUNCTIONS = path.resolve(import.meta.dirname, "../functions");
export const NAMESPACE = "CHAIN";

/** The files that hold a worksheet function, one each; Webpack's entry and the metadata tool both take this list. */
export const functionFiles = () =>
  readdirSync(FUNCTIONS)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(FUNCTIONS, file));

/**
 * @typedef {{ name: string, description: string, optional: boolean, range: boolean }} Parameter
 * @typedef {{ formula: string, result: string }} Example
 * @typedef {{ id: string, name: string, syntax: string, description: string, parameters: Parameter[], returns: string, examples: Example[], errors: { code: string, when: string }[] }} Entry
 */

/** @returns {Entry[]} one entry a function, A–Z */
export const readCatalogue = () => functionFiles().map(readEntry).sort((a, b) => (a.id < b.id ? -1 : 1));

/** @param {string} file @returns {Entry} */
function readEntry(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const declaration = source.statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "customfunction"),
  );
  if (!declaration) throw new Error(`${file} holds no function with a @customfunction comment.`);
  const tags = ts.getJSDocTags(declaration);
  /** @param {string} name */
  const texts = (name) => tags.filter((tag) => tag.tagName.text === name).map((tag) => plain(tag.comment));
  const parameters = tags.filter(ts.isJSDocParameterTag).map((tag) => ({
    name: tag.name.getText(source),
    description: plain(tag.comment),
    optional: tag.isBracketed,
    range: tag.typeExpression?.type.getText(source) === "any[][]",
  }));
  const id = texts("customfunction")[0].split(" ")[0];
  return {
    id,
    name: `${NAMESPACE}.${id}`,
    syntax: `${NAMESPACE}.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    description: plain(ts.getJSDocCommentsAndTags(declaration)[0].comment),
    parameters,
    returns: texts("returns")[0] ?? "",
    examples: texts("example").map((text) => {
      const [formula, result] = text.split(" → ");
      return { formula, result };
    }),
    errors: tags
      .filter((tag) => tag.tagName.text === "throws")
      .map((tag) => {
        const [, code, when] = /^\s*\*?\s*@throws\s+\{([^}]+)\}\s+([\s\S]*?)\s*(?:\*\/)?$/.exec(tag.getText(source)) ?? [];
        return { code, when: (when ?? "").replace(/\s*\n\s*\*?\s*/g, " ").trim() };
      }),
  };
}

/** @param {string | ts.NodeArray<ts.JSDocComment> | undefined} comment */
const plain = (comment) => (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
