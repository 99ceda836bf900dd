import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { expect, it } from "vitest";

/** Characters of a text that a hostile cell, or a range of them, can bring before an expression. */
const LONG = 100_000;
/** What is given to an expression in another file is never longer: a formula, in Excel. */
const BOUNDED: Readonly<Record<string, number>> = { "src/workbook/read/formula-calls.ts": 8_192 };

/** Runs that an expression may start over in, or part in several ways; and what stands behind them, so that a match that was begun fails. */
const RUNS = ["a", "A", "é", "\u0301", "1", "0.", ".", "1,", ",", "a ", " ", " - ", "\t", "\n", "\n\n", "A.", ".A", "'", '"', '""', "’", "!", '!"', ")", "(", "[", "[a", "]", "{", "/", " / ", ">", " > ", "a;", "-", "=", "@", "http://", "a@", "CHAIN.A(", "%", "—"];
const ENDS = ["", "x", "\u0000", "x!"];
const STARTS = ["", "1", "A", "'", "[", "https://"];
/** A linear expression takes some milliseconds of LONG characters; one that takes their square, five thousand million steps, does not come back. */
const GIVEN_UP = 3_000;

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

it.each(all)("$where comes to an end on any long run", ({ file, source, flags }) => {
  const length = BOUNDED[file] ?? LONG;
  const sandbox = createContext({ text: "" });
  runInContext(`const expression = new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags.replace("g", "") + "g")})`, sandbox);
  for (const run of RUNS)
    for (const [start, end] of [...STARTS.map((one) => [one, "x"]), ...ENDS.map((one) => ["", one])]) {
      sandbox.text = start + run.repeat(length / run.length) + end;
      const told = `${start}${run}${run}…${end}`;
      const count = runInContext("text.replace(expression, '').length", sandbox, { timeout: GIVEN_UP }) as number;
      expect(count, told).toBeLessThanOrEqual(length + 20);
    }
});
