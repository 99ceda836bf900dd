import { cellsOf, type Line } from "../lines.ts";

/** Letters of a line of running text; a cell of a table has fewer. */
export const LONG = 18;
/** Share of lines that begin in the middle of a sentence: of running text beyond doubt, and of what may be such. */
const FLOWS = 0.7;
const RUNS_ON = 0.25;

const FIGURE = /^[-–(]?(?:[A-Z]{0,3}[$€£¥])?\d[\d.,]*[%x)]?$/;
const NAMED_FIGURE = /^(?:[QH][1-4]|FY\d*)$/i;

/** Whether a text holds a number as a word of its own. */
export const hasFigure = (text: string): boolean => text.split(" ").some((word) => FIGURE.test(word) || NAMED_FIGURE.test(word));

/** A figure with its unit, or a date: what a cell of a table holds. */
const isFigure = (text: string): boolean => text.split(" ").length <= 3 && hasFigure(text);

const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / Math.max(1, all.length);
const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Whether lines side by side are columns of running text, and not the rows of a table. A column of text runs on: its lines begin in the
 * middle of a sentence. Where it surely does, it is kept from whatever stands beside it.
 */
export function areColumns(halves: readonly (readonly [Line["runs"], Line["runs"]])[]): boolean {
  const rows = halves.map(([one, other]) => [cellsOf({ runs: one }), cellsOf({ runs: other })] as const);
  const [left, right] = [rows.flatMap(([one]) => (one.length > 0 ? [one] : [])), rows.flatMap(([, other]) => (other.length > 0 ? [other] : []))];
  if (left.length === 0 || right.length === 0) return false;
  if (flows(left) || flows(right)) return true;
  if (left.length < 2 || right.length < 2) return false;
  const whole = rows.filter(([one, other]) => one.length > 0 && other.length > 0);
  if (whole.length > 0 && share(whole, ([one, other]) => isFigure(one[0] ?? "") || isFigure(other.at(-1) ?? "")) >= 0.5) return false;
  const goingOn = [...continued(left), ...continued(right)];
  return [left, right].every((side) => median(side.map((cells) => Math.max(...cells.map(({ length }) => length)))) >= LONG) && share(goingOn, (is) => is) >= RUNS_ON;
}

/** The cells of each line of a half. */
type Side = readonly (readonly string[])[];

/** Running text beyond doubt: at least three lines of one cell each, most of which go on with a sentence. */
function flows(side: Side): boolean {
  const isText = side.length >= 3 && share(side, ({ length }) => length === 1) > 0.7 && median(side.map((cells) => cells.join(" ").length)) >= LONG;
  return isText && share(continued(side), (is) => is) >= FLOWS;
}

/** Of each line but the first, whether it goes on with the word or the sentence of the one before. */
const continued = (side: Side): boolean[] => side.slice(1).map((cells, place) => /^\p{Ll}/u.test(cells[0] ?? "") && !/[.!?]$/.test(side[place]?.at(-1) ?? ""));
