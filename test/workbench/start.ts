/** `npm start`: builds the add-in, serves the workbench, builds again on change, and opens a browser where there is one. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "./server.ts";

const PORT = Number(process.env.PORT ?? 3000);

/** Webpack builds, then watches; resolves after the first build, and tells of each later one. */
function buildAndWatch(rebuilt: () => void): Promise<ChildProcess> {
  const webpack = spawn(process.execPath, [path.resolve("node_modules/webpack/bin/webpack.js"), "--mode", "production", "--watch"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let built = false;
  return new Promise((resolve, reject) => {
    webpack.stdout.on("data", (text: Buffer) => {
      const failed = /compiled with \d+ error/.test(text.toString());
      if (failed) console.error(text.toString());
      if (!/compiled (successfully|with)/.test(text.toString())) return;
      if (built && !failed) rebuilt();
      built = true;
      resolve(webpack);
    });
    webpack.once("exit", (code) => reject(new Error(`The build stopped with code ${code}.`)));
  });
}

function openBrowser(address: string): void {
  if (process.env.CI || (process.platform === "linux" && !process.env.DISPLAY)) return;
  const [command, ...before] = process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start"] : ["xdg-open"];
  spawn(command!, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log("No browser was found to open it."))
    .unref();
}

let reload = (): void => undefined;
const webpack = await buildAndWatch(() => reload());
if (!existsSync("dist/taskpane.html")) throw new Error("The build left no dist/taskpane.html.");
const serving = await serve(PORT).catch((error: NodeJS.ErrnoException) => {
  webpack.kill();
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm start`);
  process.exit(1);
});
const { address, close } = serving;
reload = () => serving.reload();
console.log(`The workbench is at ${address}`);
openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    webpack.removeAllListeners("exit");
    webpack.kill();
    void close().then(() => process.exit(0));
  });
}
