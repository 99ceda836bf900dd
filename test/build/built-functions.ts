import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { ExcelError } from "../excel-runtime.ts";

type Cells = (string | number | null)[][];

/** The built functions by id, run as Excel runs them: scripts that associate ids with functions, in a world without a page. */
export function builtFunctions(): Map<string, (...args: unknown[]) => Cells> {
  const associated = new Map<string, (...args: unknown[]) => Cells>();
  const CustomFunctions = {
    associate: (id: string, call: (...args: unknown[]) => Cells) => associated.set(id, call),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const world = vm.createContext({ CustomFunctions });
  const scripts = readdirSync("dist").filter((file) => /^(functions|read\.\w+)\.js$/.test(file));
  for (const script of scripts) vm.runInContext(readFileSync(path.resolve("dist", script), "utf8"), world);
  return associated;
}
