/** Finds a browser of the Chromium family; on a Debian machine where the user may install, installs one; else says what to do. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

/** The shell first: the same browser without windows, which draws a page with a fifth less work. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The host is alone: no look-ups, no updates, no first-run pages. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function installed(): string | undefined {
  const onPath = NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim()).find(Boolean);
  return process.env.CHROME_PATH ?? onPath ?? PLACES.find((place) => existsSync(place));
}

function install(): void {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0) return;
  console.log("No browser was found: installing Debian's chromium.");
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  const get = (name: string) => spawnSync("apt-get", ["install", "-y", "--no-install-recommends", name], { stdio: "ignore" }).status === 0;
  if (!get("chromium-headless-shell")) get("chromium"); // a Debian or Ubuntu that has no shell
}

function options(): LaunchOptions {
  if (!installed()) install();
  const executablePath = installed();
  if (!executablePath) {
    throw new Error("The end-to-end tests need Chrome, Edge or Chromium. Install one, or give its path in CHROME_PATH.");
  }
  return { executablePath, headless: true, args: FLAGS };
}

/** Opens a browser with an empty profile, which goes with it. */
export const openBrowser = (): Promise<Browser> => chromium.launch(options());

/** Opens a browser that other processes connect to by its address. */
export const openBrowserServer = (): Promise<BrowserServer> => chromium.launchServer(options());
