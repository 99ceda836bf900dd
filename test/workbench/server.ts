/**
 * Serves the workbench: the grid's page, the built add-in as it ships, and Microsoft's office.js from npm in the place of its CDN.
 * The one change to the add-in's page: the CDN's address becomes this server's, with the host's script ahead of it.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";
import { bundlePage, type Bundle } from "./bundle.ts";

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

/** A file below a folder, and nothing outside it. */
function fileIn(folder: string, name: string): Asset | undefined {
  const file = path.join(folder, path.normalize(`/${name}`));
  const type = TYPES[path.extname(file)];
  return type && existsSync(file) ? { body: readFileSync(file), type } : undefined;
}

function bundled(bundle: Bundle, name: string): Asset | undefined {
  const body = bundle.get(name);
  return body && { body, type: TYPES[path.extname(name)]! };
}

/**
 * A script of Microsoft's. The one for Excel on the web speaks to the page around it in Microsoft's own way; here the one for Windows speaks
 * for it, without the window of the browser that the web cannot open.
 */
function officeScript(name: string): Asset | undefined {
  if (name !== "excel-web-16.00.js") return fileIn(OFFICE_JS, name);
  const windows = fileIn(OFFICE_JS, "excel-win32-16.01.js");
  return windows && { ...windows, body: `${windows.body.toString()}\ndelete OSF.DDA.OpenBrowser;` };
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

interface Served {
  /** Where the built add-in is. */
  readonly dist?: string;
  /** Whether files change while they are served. A browser keeps those that do not, and what it has compiled of them. */
  readonly changing?: boolean;
}

/** Starts the workbench on a port (0 for any free one). */
export async function serve(port: number, { dist = path.resolve("dist"), changing = false }: Served = {}): Promise<Serving> {
  const bundle = await bundlePage();
  const keeping = changing ? "no-store" : "max-age=86400";
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
      bundled(bundle, pathname) ??
      (pathname === "/" ? fileIn(HERE, "page/index.html") : undefined) ??
      (pathname.startsWith("/addin/") ? addin(dist, pathname.slice("/addin/".length)) : undefined) ??
      (pathname.startsWith("/office-js/") ? officeScript(pathname.slice("/office-js/".length)) : undefined) ??
      (pathname === "/evidence.csv" ? fileIn(path.resolve("assets"), "evidence.csv") : undefined);
    if (!asset) {
      response.writeHead(404).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": asset.type, "cache-control": keeping }).end(asset.body);
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
