/** What a cell of SURVIVAL and a grid of STRESS cost. The first SURVIVAL of a session also makes the 10,000 draws. */
import { median, report } from "./measure.ts";
import { stress } from "../../src/functions/stress.ts";
import { survival } from "../../src/functions/survival.ts";

const none = null as unknown as number[][];

const start = performance.now();
survival(140, 2, 60, 24, 5, 3, none);
report("SURVIVAL, the first cell of a session", { ms: performance.now() - start });

// A margin close to burn, so that most draws need their whole price path
report("SURVIVAL, each further cell with 10,000 draws", { ms: median(21, () => survival(155, 2, 60, 24, 1.9, 5, none)) });

const twenty = [Array.from({ length: 20 }, (_, step) => step)];
const overruns = twenty.map((steps) => steps.map((step) => step / 10));
report("STRESS, a grid of 20 × 20", { ms: median(51, () => stress(140, 2, 60, 24, 5, twenty, overruns, 0)) });
