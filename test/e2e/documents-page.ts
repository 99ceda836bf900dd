/** A page of its own that opens documents by the add-in's code, under the add-in's Content-Security-Policy. */
import { build, type Plugin } from "esbuild";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { CONTENT_SECURITY_POLICY } from "../../src/build/content-security-policy.js";
import type {} from "./documents-in-page.ts";
import type { OpenedDocument } from "../../src/documents/document.ts";

const ORIGIN = "https://documents.test";

/** A file asked for by its address is shipped as it is, as the add-in's build does it. */
const byAddress: Plugin = {
  name: "by address",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\?url$/ }, ({ path: asked }) => ({ path: createRequire(import.meta.url).resolve(asked.replace("?url", "")), namespace: "address" }));
    onLoad({ filter: /./, namespace: "address" }, ({ path: file }) => ({ contents: `export default ${JSON.stringify(`/files/${path.relative(".", file)}`)}` }));
  },
};

export interface DocumentsPage {
  readonly page: Page;
  /** Requests other than for the code itself. */
  readonly strayed: readonly string[];
  /** What the console and the policy complained of. */
  readonly errors: readonly string[];
  /** The documents in a file, or the sentence that says why there are none, and the milliseconds that the browser worked for it. */
  open(name: string, contents: Uint8Array | string): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly documents: readonly OpenedDocument[];
  readonly sentence?: string;
  readonly milliseconds: number;
}

export async function openDocumentsPage(browser: Browser): Promise<DocumentsPage> {
  const { outputFiles } = await build({ entryPoints: ["test/e2e/documents-in-page.ts"], bundle: true, write: false, outdir: "/", format: "esm", splitting: true, target: "es2022", plugins: [byAddress], logLevel: "error" });
  const code = new Map(outputFiles.map((file) => [file.path, file.text]));
  const context = await browser.newContext();
  const [strayed, errors]: [string[], string[]] = [[], []];
  await context.route(/./, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return (strayed.push(route.request().url()), route.abort());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": CONTENT_SECURITY_POLICY }, body: '<title>Documents</title><script type="module" src="/documents-in-page.js"></script>' });
    if (pathname.startsWith("/files/node_modules/")) return route.fulfill({ contentType: "text/javascript", path: pathname.slice("/files/".length) });
    return code.has(pathname) ? route.fulfill({ contentType: "text/javascript", body: code.get(pathname) }) : (strayed.push(pathname), route.fulfill({ status: 404 }));
  });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${ORIGIN}/`);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  /** What the page's process has worked, in milliseconds: other processes of the machine do not count. */
  const worked = async () => 1000 * (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ProcessTime")!.value;
  const open = async (name: string, contents: Uint8Array | string): Promise<Opened> => {
    await page.evaluate(
      ([name, base64]) => {
        window.file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name);
      },
      [name, Buffer.from(contents).toString("base64")] as const,
    );
    const before = await worked();
    const answered = await page.evaluate(() =>
      window.openDocuments(window.file, { signal: new AbortController().signal, onPage: () => undefined }).then(
        (documents) => ({ documents }),
        (error: Error) => ({ documents: [], sentence: error.name === "ChainError" ? error.message : `${error.name}: ${error.stack}` }),
      ),
    );
    return { ...answered, milliseconds: (await worked()) - before };
  };
  return { page, strayed, errors, open, close: () => context.close() };
}
