import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { benchesNamed, bundleBenches } from "./bundle.ts";

it("every bench can be bundled, those that wait for a browser included", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const bundled = await bundleBenches(benchesNamed([]), folder);
    expect(bundled.length).toBeGreaterThan(5);
    expect(bundled.filter((file) => !existsSync(file))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("a bench is called by the beginning of its name", () => expect(benchesNamed(["scor", "over-time"])).toEqual(["over-time.bench.ts", "scoring.bench.ts"]));
