import { buildSync } from "esbuild";
import path from "node:path";

/**
 * @typedef {{ id: string, type: "string" | "number", where: [id: string, argument: string][], words: Record<string, string> }} WordsOffered
 * @typedef {{ functions: { id: string, parameters: { name: string, type: string, customEnumId?: string }[] }[], enums?: object[] }} Metadata
 */

/** The words offered, of which the source is TypeScript. @returns {Promise<WordsOffered[]>} */
async function wordsOffered() {
  const source = path.resolve(import.meta.dirname, "words-offered.ts");
  const { outputFiles } = buildSync({ entryPoints: [source], bundle: true, format: "esm", write: false });
  const { WORDS_OFFERED } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  return WORDS_OFFERED;
}

const WORDS = await wordsOffered();

/** functions.json with the words that Excel offers for an argument. Throws where an argument is not there. @param {string} json */
export function withWordsOffered(json) {
  const metadata = /** @type {Metadata} */ (JSON.parse(json));
  for (const { id, type, where } of WORDS) {
    for (const [name, argument] of where) {
      const parameter = metadata.functions.find((one) => one.id === name)?.parameters.find((one) => one.name === argument);
      if (!parameter) throw new Error(`Words are offered for ${argument} of ${name}, which has no such argument.`);
      parameter.customEnumId = id;
      parameter.type = type; // of the words: Microsoft's page and tool know no other pair
    }
  }
  metadata.enums = WORDS.map(({ id, type, words }) => ({
    id,
    type,
    values: Object.entries(words).map(([word, tooltip]) => ({ name: word, ...(type === "number" ? { numberValue: Number(word) } : { stringValue: word }), tooltip })),
  }));
  return JSON.stringify(metadata, null, 2);
}
