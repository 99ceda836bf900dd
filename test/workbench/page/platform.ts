/** The Excel that the page plays: `?platform=web` or `mac`, else Windows. */
import type { Blanks } from "../grid/declared.ts";

interface Platform {
  /** How office.js is told of the host; the file it loads then goes by it. */
  readonly host: string;
  /** Requirement sets that this Excel has not. */
  readonly without: readonly string[];
  /** How empty cells reach a function. */
  readonly blanks: Blanks;
  /** Whether an answer to the add-in has at most 5 MB. */
  readonly limitsAnswers: boolean;
}

const PLATFORMS: Readonly<Record<"win32" | "mac" | "web", Platform>> = {
  win32: { host: "excel$win32$16.01", without: [], blanks: "zero", limitsAnswers: false },
  mac: { host: "excel$mac$16.00", without: [], blanks: "zero", limitsAnswers: false },
  web: { host: "excel$web$16.00", without: ["OpenBrowserWindowApi"], blanks: "null", limitsAnswers: true },
};

const query = new URLSearchParams(location.search);
const asked = query.get("platform") ?? "win32";
if (!Object.hasOwn(PLATFORMS, asked)) throw new Error(`There is no platform ${asked}. There are ${Object.keys(PLATFORMS).join(", ")}.`);

export const PLATFORM = PLATFORMS[asked as keyof typeof PLATFORMS];

/** What the bridge can do: the add-in's own baseline, whose members that it uses are built. `?excel=1.13` and `?functions=1.3` announce another. */
const SETS = {
  ExcelApi: query.get("excel") ?? "1.12",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: query.get("functions") ?? "1.5",
  CustomFunctions: "1.9",
  DialogApi: "1.1",
  OpenBrowserWindowApi: "1.1",
  RibbonApi: "1.1",
};

export const REQUIREMENTS = Object.fromEntries(Object.entries(SETS).filter(([name]) => !PLATFORM.without.includes(name)));

const RUNTIME = Number(SETS.CustomFunctionsRuntime.split(".")[1]);

/** Whether a worksheet function is told where its arguments stand. */
export const HAS_ADDRESSES = RUNTIME >= 3;

/** Whether worksheet functions take data types, and with them errors. */
export const HAS_DATA_TYPES = RUNTIME >= 4;
