import { spawn } from "node:child_process";
import { utimesSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";

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
    const started = spawn("npm", ["start"], { env: { ...process.env, PORT: String(port), CI: "true" }, detached: true, stdio: ["ignore", "pipe", "inherit"] });
    const address = await new Promise<string>((resolve, reject) => {
      started.stdout.on("data", (text: Buffer) => {
        const found = /The workbench is at (\S+)/.exec(text.toString());
        if (found) resolve(found[1]!);
      });
      started.once("exit", () => reject(new Error("npm start ended before it served.")));
    });
    expect(address).toBe(`http://localhost:${port}`);
    expect((await fetch(address)).status).toBe(200);
    const { body } = await fetch(`${address}/built`);
    utimesSync("src/taskpane/taskpane.css", new Date(), new Date()); // as an editor's save does
    const { value } = await body!.getReader().read();
    expect(new TextDecoder().decode(value)).toContain("built");
    const ended = new Promise((resolve) => started.once("exit", resolve));
    process.kill(-started.pid!, "SIGINT"); // Ctrl+C reaches the whole group
    await ended;
    await expect.poll(() => fetch(address).then(() => "served", () => "gone")).toBe("gone");
    await expect.poll(() => isAlive(-started.pid!), { timeout: 10_000 }).toBe(false); // nothing of its group is left
  });
});
