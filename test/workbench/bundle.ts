/**
 * The scripts and style of the workbench's page, bundled once and kept until one of the files that they are made of changes: the grid weighs
 * 7 MB, and bundling it takes seconds.
 */
import { build, type BuildOptions, type Metafile } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const HERE = path.resolve("test/workbench");
const CACHE = path.resolve("node_modules/.cache/workbench");
/** What decides which files are bundled, beside the files themselves. */
const ALWAYS = ["test/workbench/bundle.ts", "package-lock.json", "tsconfig.json"];

const BUNDLE: BuildOptions & { readonly write: false; readonly metafile: true } = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: "/",
  target: "es2022",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  logLevel: "error",
};

/** The files of a bundle by their path on the server, `/workbench.js`. */
export type Bundle = ReadonlyMap<string, Buffer>;

interface Kept {
  /** The hash of each file that the bundle is made of. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const hashOf = (file: string): string => (existsSync(file) ? createHash("sha1").update(readFileSync(file)).digest("hex") : "");

function kept(): Bundle | undefined {
  const list = path.join(CACHE, "kept.json");
  if (!existsSync(list)) return undefined;
  const { inputs, files } = JSON.parse(readFileSync(list, "utf8")) as Kept;
  if (Object.entries(inputs).some(([file, hash]) => hashOf(file) !== hash)) return undefined;
  return new Map(files.map((name) => [name, readFileSync(path.join(CACHE, name))]));
}

/** Keeps a bundle; it comes into its place whole, so that another run never meets half of it. */
function keep(bundle: Bundle, metafiles: readonly Metafile[]): void {
  const inputs = [...ALWAYS, ...metafiles.flatMap(({ inputs }) => Object.keys(inputs))].filter((file) => existsSync(file));
  const made = `${CACHE}.${process.pid}`;
  mkdirSync(made, { recursive: true });
  for (const [name, contents] of bundle) writeFileSync(path.join(made, name), contents);
  const list: Kept = { inputs: Object.fromEntries(inputs.map((file) => [file, hashOf(file)])), files: [...bundle.keys()] };
  writeFileSync(path.join(made, "kept.json"), JSON.stringify(list));
  rmSync(CACHE, { recursive: true, force: true });
  renameSync(made, CACHE);
}

/** The page's bundle: what reads and writes files comes when it is asked for, the host's script before office.js. */
export async function bundlePage(): Promise<Bundle> {
  const known = kept();
  if (known) return known;
  const [page, host] = await Promise.all([
    build({ ...BUNDLE, entryPoints: { workbench: path.join(HERE, "page/main.ts") }, format: "esm", splitting: true }),
    build({ ...BUNDLE, entryPoints: { host: path.join(HERE, "page/frame.ts") }, format: "iife" }),
  ]);
  const bundle = new Map([...page.outputFiles, ...host.outputFiles].map((file) => [file.path, Buffer.from(file.contents)]));
  keep(bundle, [page.metafile, host.metafile]);
  return bundle;
}
