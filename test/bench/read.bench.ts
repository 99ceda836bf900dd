/** What READ costs by the length of a release: linear, so ten times the words take about ten times as long. */
import { HELD_OUT } from "../chain/read/held-out.ts";
import { median, report } from "./measure.ts";
import { read } from "../../src/functions/read.ts";

const LONGEST = 32_767; // characters that a cell holds
const sentences = HELD_OUT.map(({ text }) => text).join(" ");
const whole = sentences.repeat(Math.ceil(LONGEST / sentences.length)).slice(0, LONGEST);
const tenth = whole.slice(0, LONGEST / 10);

const short = median(21, () => read([[tenth]]));
const long = median(21, () => read([[whole]]));
report("READ of the longest text that a cell holds", { ms: long, "× a tenth of it": long / short });
