import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEVELOPMENT_URL } from "../../src/build/development-url.js";
import { filesOf } from "../../src/build/excel/file-server.js";

/** Every address of the manifest that the add-in must answer. */
const addresses = [...readFileSync("manifest.xml", "utf8").matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => new URL(address!));

describe("npm run excel", () => {
  it("serves the address that the manifest names, and no other is named", () => {
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set([DEVELOPMENT_URL]));
    expect(addresses.length).toBeGreaterThan(10);
  });

  it.runIf(process.platform === "linux")("says in one sentence that desktop Excel is needed, where there is none, and does nothing", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/build/excel/start.js"], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "Desktop Excel is needed, which runs on Windows and Mac only: run this there, or try the add-in without Excel by npm start.\n",
    });
  });
});

describe("the files that Excel is given (npm run build)", () => {
  let server: Server;
  let at = "";
  beforeAll(async () => {
    server = createServer(filesOf(path.resolve("dist")));
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    at = `http://localhost:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("answer at every address of the manifest, with their types, never to be kept", async () => {
    const types: Record<string, string> = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", json: "application/json; charset=utf-8", png: "image/png" };
    for (const { pathname } of addresses) {
      const response = await fetch(at + pathname);
      await response.arrayBuffer();
      expect([pathname, response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
        pathname,
        200,
        types[pathname.split(".").at(-1)!],
        "no-store",
      ]);
    }
  });

  it.each(["/", "/assets", "/no-such-file.js", "/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/..%5cpackage.json"])("and nothing at %s", async (pathname) => {
    const response = await fetch(at + pathname);
    await response.arrayBuffer();
    expect(response.status).toBe(404);
  });
});
