/** LibreOffice, where it is installed: opens a workbook and writes it anew. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** A file as LibreOffice writes it in another format, such as `xlsx`; nothing of it stays behind. */
export function converted(name: string, bytes: Uint8Array, to: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "chain-of-proof-"));
  try {
    writeFileSync(path.join(folder, name), bytes);
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", path.join(folder, "out"), path.join(folder, name)], { stdio: "ignore", timeout: 120_000 });
    const [made] = readdirSync(path.join(folder, "out"));
    return new Uint8Array(readFileSync(path.join(folder, "out", made!)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
