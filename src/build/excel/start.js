/**
 * `npm run excel`: builds the add-in for its development address, serves it there with Microsoft's development certificates,
 * and sideloads it into desktop Excel by Microsoft's own tool. A path after `--` is the workbook to open. Ctrl+C takes it out again.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import os from "node:os";
import path from "node:path";
import { DEVELOPMENT_URL } from "../development-url.js";
import { filesOf } from "./file-server.js";

// Fetched by npx when they are needed: together they bring hundreds of packages that nothing else here uses.
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOAD = "office-addin-debugging@7.0.0";
const MANIFEST = "dist/manifest.xml";

const say = (sentence) => process.stdout.write(`${sentence}\n`);

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a program to its end. The server answers Excel meanwhile. */
const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    spawn(command, args, { stdio: "inherit", ...options }).once("exit", (code) => (code === 0 ? resolve() : stop(`${args.join(" ")} ended with code ${code}.`)));
  });

const onWindows = process.platform === "win32"; // there npx is a script, which only a shell starts
const npx = (...args) => run("npx", ["--yes", ...args].map((arg) => (onWindows ? `"${arg}"` : arg)), { shell: onWindows });

if (!onWindows && process.platform !== "darwin") {
  stop("Desktop Excel is needed, which runs on Windows and Mac only: run this there, or try the add-in without Excel by npm start.");
}

await npx(CERTIFICATES, "install");
await run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], { env: { ...process.env, ADDIN_URL: DEVELOPMENT_URL } });

const certificates = path.join(os.homedir(), ".office-addin-dev-certs");
const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => readFileSync(path.join(certificates, name)));
const server = createServer({ cert, key }, filesOf(path.resolve("dist")));
await new Promise((resolve) => {
  server.once("error", (error) => stop(`${DEVELOPMENT_URL} cannot be served (${error.message}). Stop what uses its port, and try again.`));
  server.listen(Number(new URL(DEVELOPMENT_URL).port), "localhost", resolve);
});
const [workbook] = process.argv.slice(2);
await npx(SIDELOAD, "start", MANIFEST, "desktop", "--app", "excel", "--no-debug", ...(workbook ? ["--document", path.resolve(workbook)] : []));
say(`Excel has the add-in from ${DEVELOPMENT_URL}. Ctrl+C takes it out and stops.`);
process.once("SIGINT", () => void npx(SIDELOAD, "stop", MANIFEST).then(() => process.exit(0)));
