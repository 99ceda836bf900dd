import { createReadStream, statSync } from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
};

/**
 * Answers requests for the files below a folder, and for nothing outside it. Excel must not keep them: the next build has others.
 * @param {string} folder
 * @returns {import("node:http").RequestListener}
 */
export const filesOf = (folder) => (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = path.join(folder, path.normalize(pathname));
  const type = TYPES[path.extname(file)];
  if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end("Not found");
    return;
  }
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  createReadStream(file).pipe(response);
};
