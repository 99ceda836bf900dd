import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { expect, it } from "vitest";

/** Characters of a text that a hostile cell, or a range of them, can bring before an expression. */
const LONG = 100_000;
/** What is given to an expression in another file is never longer: a formula, in Excel. */
const BOUNDED: Readonly<Record<string, number>> = { "src/workbook/read/formulas/formula-calls.ts": 8_192 };

/** Runs that an expression may start over in, or part in several ways; and what stands behind them, so that a match that was begun fails. */
const RUNS = ["a", "A", "é", "\u0301", "1", "0.", ".", "1,", ",", "a ", " ", " - ", "\t", "\n", "\n\n", "A.", ".A", "'", '"', '""', "’", "!", '!"', ")", "(", "[", "[a", "]", "{", "/", " / ", ">", " > ", "a;", "-", "=", "@", "http://", "a@", "CHAIN.A(", "%", "—", "<", "<a ", "<a b=\"", "<!--", "<![CDATA[", "</"];
const ENDS = ["", "x", "\u0000", "x!"];
const STARTS = ["", "1", "A", "'", "[", "https://", "<"];
/** A linear expression takes some milliseconds of LONG characters; one that takes their square, five thousand million steps, does not come back. */
const GIVEN_UP = 3_000;
/** So many characters are tried first: a linear expression is through them at once, one that takes their square needs some 20 ms, and is tried on LONG. */
const SHORT = 5_000;
const AT_ONCE = 4;
/** For all short texts together. */
const ALL_GIVEN_UP = 20_000;

/** Every regular expression in the source, with where it stands. */
function expressions(): { where: string; file: string; source: string; flags: string }[] {
  const found: { where: string; file: string; source: string; flags: string }[] = [];
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" }).filter((one) => /\.tsx?$/.test(one)).sort()) {
    const file = `src/${name.replaceAll("\\", "/")}`;
    const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text)!;
        found.push({ where: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`, file, source: source!, flags: flags! });
      }
      node.forEachChild(visit);
    };
    visit(tree);
  }
  return found;
}

const all = expressions();

it("finds the source's regular expressions", () => expect(all.length).toBeGreaterThan(30));

/** Every run in its surroundings, so many characters long. */
const texts = (characters: number): string[] =>
  RUNS.flatMap((run) => [...STARTS.map((start) => [start, "x"] as const), ...ENDS.map((end) => ["", end] as const)].map(([start, end]) => start + run.repeat(characters / run.length) + end));
const SHORT_TEXTS = texts(SHORT);

it.each(all)("$where comes to an end on any long run", ({ file, source, flags }) => {
  const length = BOUNDED[file] ?? LONG;
  const sandbox = createContext({ texts: SHORT_TEXTS, long: "", now: () => performance.now() });
  const run = (code: string, timeout = GIVEN_UP) => runInContext(code, sandbox, { timeout }) as number;
  const nextSlow = (from: number) => run(`nextSlow(${from})`, ALL_GIVEN_UP);
  run(`const expression = new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags.replace("g", "") + "g")});
    const isSlow = (text) => { const begun = now(); text.replace(expression, ""); return now() - begun > ${AT_ONCE}; };
    const nextSlow = (from) => { while (from < texts.length && !isSlow(texts[from])) from++; return from; };`);
  for (let at = nextSlow(0); at < SHORT_TEXTS.length; at = nextSlow(at + 1)) {
    sandbox.long = texts(length)[at];
    expect(() => run('long.replace(expression, "")'), SHORT_TEXTS[at]!.slice(0, 20)).not.toThrow();
  }
});
