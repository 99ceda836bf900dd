import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** A file whose change is no change. */
const STYLE = "src/taskpane/taskpane.css";

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Whether a process, or with a negative number its group, is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("npm start", () => {
  it("prints its address, serves there, tells its pages of a new build, and once stopped leaves no process and no port behind", { timeout: 180_000 }, async () => {
    const port = await freePort();
    const dist = mkdtempSync(path.join(tmpdir(), "start-")); // its own: the other tests use what is built
    const env = { ...process.env, PORT: String(port), DIST: dist, CI: "true" };
    const started = spawn("npm", ["start"], { env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
    const said: string[] = [];
    const address = await new Promise<string>((resolve, reject) => {
      started.stdout.on("data", (text: Buffer) => {
        said.push(text.toString());
        const found = /The workbench is at (\S+)/.exec(said.join(""));
        if (found) resolve(found[1]!);
      });
      started.once("exit", () => reject(new Error("npm start ended before it served.")));
    });
    expect(address).toBe(`http://localhost:${port}`);
    expect(said.join("")).toContain("Building for the first time: about a minute …"); // into a folder of its own, which is empty
    expect((await fetch(address)).status).toBe(200);
    const { body } = await fetch(`${address}/built`);
    const { atime, mtime } = statSync(STYLE);
    utimesSync(STYLE, new Date(), new Date()); // as an editor's save does
    const { value } = await body!.getReader().read();
    utimesSync(STYLE, atime, mtime); // else the next run would find the build older than it
    expect(new TextDecoder().decode(value)).toContain("built");
    const ended = new Promise((resolve) => started.once("exit", resolve));
    process.kill(-started.pid!, "SIGINT"); // Ctrl+C reaches the whole group
    await ended;
    await expect.poll(() => fetch(address).then(() => "served", () => "gone")).toBe("gone");
    await expect.poll(() => isAlive(-started.pid!), { timeout: 10_000 }).toBe(false); // nothing of its group is left
    rmSync(dist, { recursive: true });
  });
});
