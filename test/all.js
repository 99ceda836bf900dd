/** `npm test`: its steps, two side by side where neither needs the other. It ends at the first that fails. */
import { spawn } from "node:child_process";

/** The scripts of package.json in the order they begin; each waits for those that it needs. `shown`: says itself how far it is. */
const STEPS = [
  { script: "typecheck", what: "types", needs: [] },
  { script: "build", what: "the production build", needs: [] },
  { script: "lint", what: "lint", needs: ["typecheck"] },
  { script: "coverage", what: "unit tests, with coverage", needs: ["build"], shown: true },
  { script: "office", what: "inserts that fail, on office.js without a browser", needs: ["lint", "build"], shown: true },
  { script: "e2e", what: "end-to-end tests", needs: ["coverage", "office"], shown: true },
];

const begun = performance.now();
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;
const running = new Set();
const isWindows = process.platform === "win32";

/** Ends what still runs, with all that it has started. */
function stop() {
  for (const { pid } of running) {
    if (isWindows) spawn("taskkill", ["/pid", String(pid), "/t", "/f"]);
    else process.kill(-pid, "SIGTERM");
  }
}

/** Runs a step; its output is shown as it comes, or, of a step that says nothing while all is well, once it has failed. */
function run({ script, what, shown }, place) {
  const name = `Step ${place + 1} of ${STEPS.length}, ${what}`;
  const since = performance.now();
  console.log(`${name}: begun (npm run ${script}).`);
  return new Promise((resolve, reject) => {
    const said = [];
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"], shell: isWindows, detached: !isWindows });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(text));
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      if (code === 0) {
        console.log(`${name}: done in ${seconds(since)}.`);
        resolve();
      } else reject(new Error(`${Buffer.concat(said).toString()}\n${name}: failed after ${seconds(since)}. npm run ${script} runs it alone.`));
    });
  });
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (stop(), process.exit(1)));

const steps = new Map();
STEPS.forEach((step, place) => steps.set(step.script, Promise.all(step.needs.map((script) => steps.get(script))).then(() => run(step, place))));
try {
  await Promise.all(steps.values());
  console.log(`All ${STEPS.length} steps are done, in ${seconds(begun)}.`);
} catch (error) {
  console.error(error.message);
  stop();
  process.exitCode = 1;
}
