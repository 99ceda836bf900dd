/**
 * Serves the workbench: the grid's page, the built add-in as it ships, and Microsoft's office.js from npm in the place of its CDN.
 * The one change to the add-in's page: the CDN's address becomes this server's, with the host's script ahead of it.
 */
import { build, type BuildOptions } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";

const HERE = path.resolve("test/workbench");
const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json",
};

interface Asset {
  readonly body: string | Buffer;
  readonly type: string;
}

const BUNDLE: BuildOptions & { readonly write: false } = {
  bundle: true,
  write: false,
  outdir: "/",
  target: "es2022",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  logLevel: "error",
};

/** The page's scripts and style, bundled once: what reads and writes files comes when it is asked for, the host's script before office.js. */
async function bundlePage(): Promise<ReadonlyMap<string, Asset>> {
  const [page, host] = await Promise.all([
    build({ ...BUNDLE, entryPoints: { workbench: path.join(HERE, "page/main.ts") }, format: "esm", splitting: true }),
    build({ ...BUNDLE, entryPoints: { host: path.join(HERE, "page/frame.ts") }, format: "iife" }),
  ]);
  const outputFiles = [...page.outputFiles, ...host.outputFiles];
  return new Map(outputFiles.map((file) => [file.path, { body: Buffer.from(file.contents), type: TYPES[path.extname(file.path)]! }]));
}

/** A file below a folder, and nothing outside it. */
function fileIn(folder: string, name: string): Asset | undefined {
  const file = path.join(folder, path.normalize(`/${name}`));
  const type = TYPES[path.extname(file)];
  return type && existsSync(file) ? { body: readFileSync(file), type } : undefined;
}

function addin(dist: string, name: string): Asset | undefined {
  const asset = fileIn(dist, name);
  if (!asset || path.extname(name) !== ".html") return asset;
  const page = asset.body.toString().replace(new RegExp(`"?${CDN.replaceAll(".", "\\.")}"?`), '"/office-js/office.js"');
  return { ...asset, body: page.replace(/<script[^>]*src="\/office-js/, (script) => `<script src="/host.js"></script>${script}`) };
}

export interface Serving {
  readonly address: string;
  /** Has the open pages loaded anew. */
  reload(): void;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}

/** Starts the workbench on a port (0 for any free one). */
export async function serve(port: number, dist = path.resolve("dist")): Promise<Serving> {
  const bundled = await bundlePage();
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/built") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
      pages.add(response);
      response.once("close", () => pages.delete(response));
      return;
    }
    const asset =
      bundled.get(pathname) ??
      (pathname === "/" ? fileIn(HERE, "page/index.html") : undefined) ??
      (pathname.startsWith("/addin/") ? addin(dist, pathname.slice("/addin/".length)) : undefined) ??
      (pathname.startsWith("/office-js/") ? fileIn(OFFICE_JS, pathname.slice("/office-js/".length)) : undefined) ??
      (pathname === "/evidence.csv" ? fileIn(path.resolve("assets"), "evidence.csv") : undefined);
    if (!asset) {
      response.writeHead(404).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": asset.type, "cache-control": "no-store" }).end(asset.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const bound = server.address();
  const address = `http://localhost:${typeof bound === "object" && bound ? bound.port : port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const reload = () => pages.forEach((page) => page.write("data: built\n\n"));
  return { address, reload, close };
}
