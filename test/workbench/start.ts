/** `npm start`: builds what has changed of the add-in, serves the workbench, builds again on change, and opens a browser where there is one. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { bundlePage } from "./bundle.ts";
import { serve } from "./server.ts";

const PORT = Number(process.env.PORT ?? 3000);
const DIST = path.resolve(process.env.DIST ?? "dist");
const WEBPACK = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--watch", "--progress", "--output-path", DIST];

const began = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`);

/** Says how far the first build is: once a second while that changes, else every ten seconds. */
function progress(): { read(text: string): void; end(): void } {
  let [percent, said, last] = ["0", "", performance.now()];
  const tell = (least: number): void => {
    if (performance.now() - last < least) return;
    last = performance.now();
    say(`Building the add-in: ${percent} %${percent === said ? ", still at work" : ""}`);
    said = percent;
  };
  const clock = setInterval(() => tell(10_000), 1000);
  let ended = false;
  return {
    read(text) {
      percent = [...text.matchAll(/\b(\d+)% /g)].at(-1)?.[1] ?? percent;
      if (!ended && percent !== said) tell(1000);
    },
    end() {
      ended = true;
      clearInterval(clock);
    },
  };
}

/** Webpack builds what has changed, then watches; resolves after the first build, and tells of each later one. */
function buildAndWatch(rebuilt: () => void): Promise<ChildProcess> {
  const webpack = spawn(process.execPath, WEBPACK, { stdio: ["ignore", "pipe", "pipe"] });
  let built = false;
  const building = progress();
  webpack.stderr.on("data", (text: Buffer) => {
    building.read(text.toString());
    const rest = text.toString().split("\n").filter((line) => line.trim() && !/webpack\.Progress|^<i>/.test(line));
    if (rest.length > 0) console.error(rest.join("\n"));
  });
  return new Promise((resolve, reject) => {
    webpack.stdout.on("data", (text: Buffer) => {
      const failed = /compiled with \d+ error/.test(text.toString());
      if (failed) console.error(text.toString());
      if (!/compiled (successfully|with)/.test(text.toString())) return;
      building.end();
      say(failed ? "The build failed. It starts again when a file changes." : "The add-in is built.");
      if (built && !failed) rebuilt();
      built = true;
      resolve(webpack);
    });
    webpack.once("exit", (code) => (building.end(), reject(new Error(`The build stopped with code ${code}.`))));
  });
}

function openBrowser(address: string): void {
  if (process.env.CI || (process.platform === "linux" && !process.env.DISPLAY)) return;
  const [command, ...before] = process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start"] : ["xdg-open"];
  spawn(command!, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log("No browser was found to open it."))
    .unref();
}

/** Whether a port can be listened at: asked before the build, which takes a minute the first time. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

if (!(await isFree(PORT))) {
  console.error(`Port ${PORT} is in use. Stop what uses it, or choose another: PORT=${PORT + 1} npm start`);
  process.exit(1);
}
say(existsSync(path.join(DIST, "taskpane.html")) ? "Building what has changed since the last start …" : "Building for the first time: about a minute …");
let reload = (): void => undefined;
const [webpack] = await Promise.all([buildAndWatch(() => reload()), bundlePage().then(() => say("The workbench's page is bundled."))]);
if (!existsSync(path.join(DIST, "taskpane.html"))) {
  webpack.removeAllListeners("exit");
  webpack.kill();
  console.error("There is no add-in to show: the build failed with the errors above. Mend them (npm install brings what is missing), and run npm start again.");
  process.exit(1);
}
const serving = await serve(PORT, { dist: DIST, changing: true });
const { address, close } = serving;
reload = () => serving.reload();
say(`The workbench is at ${address} (Ctrl+C stops it)`);
openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    webpack.removeAllListeners("exit");
    webpack.kill();
    void close().then(() => process.exit(0));
  });
}
