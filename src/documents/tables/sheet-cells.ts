import type { Stepwise } from "../../chain/cells/stepwise.ts";
import { refusal } from "../limits.ts";
import { unescaped, xmlSteps } from "./xml.ts";

/** More than any list of evidence, and few enough to be held in the panel. */
const MOST_CELLS = 2_000_000;
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** The texts that the cells of all sheets share. Phonetic guides are left out. */
export function* sharedTexts(xml: string | undefined): Stepwise<string[]> {
  const texts: string[] = [];
  let [text, reads, guide] = ["", false, false];
  yield* xmlSteps(xml ?? "", {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") guide = true;
      if (name === "t") reads = !guide;
    },
    close: (name) => {
      if (name === "si") texts.push(unescaped(text));
      if (name === "rPh") guide = false;
      if (name === "t") reads = false;
    },
    text: (part) => {
      if (reads) text += part;
    },
  });
  return texts;
}

/** The cells of a sheet as rows from the first of the sheet: numbers, texts and truths; of formulas what they gave last. Error: too many cells. */
export function* sheetCells(name: string, xml: string, shared: readonly string[]): Stepwise<unknown[][]> {
  const rows: unknown[][] = [];
  let [row, column, type, text, reads, guide, cells] = [-1, -1, "n", "", false, false, 0];
  yield* xmlSteps(xml, {
    open: (element, attribute) => {
      if (element === "row") {
        row = Math.min(MOST_ROWS, Number(attribute("r") ?? row + 2)) - 1;
        column = -1;
      } else if (element === "c") {
        const reference = attribute("r");
        column = reference === undefined ? column + 1 : columnOf(reference);
        [type, text] = [attribute("t") ?? "n", ""];
        if (++cells > MOST_CELLS) throw refusal(name, "holds more than 2 million cells. Save the list alone as a file of its own.");
      } else if (element === "rPh") guide = true;
      else if (element === "v" || element === "t") reads = !guide;
    },
    close: (element) => {
      if (element === "v" || element === "t") reads = false;
      else if (element === "rPh") guide = false;
      else if (element === "c" && text !== "" && row >= 0 && column >= 0 && column < MOST_COLUMNS) {
        while (rows.length <= row) rows.push([]);
        const line = (rows[row] ??= []);
        while (line.length < column) line.push("");
        line[column] = valueOf(type, text, shared);
      }
    },
    text: (part) => {
      if (reads) text += part;
    },
  });
  return rows;
}

function valueOf(type: string, text: string, shared: readonly string[]): unknown {
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1";
  if (type === "n") return Number.isFinite(Number(text)) ? Number(text) : text;
  return unescaped(text);
}

/** The place of a column in `AB12`. */
export function columnOf(reference: string): number {
  let place = 0;
  for (const letter of (/^[A-Z]*/i.exec(reference)?.[0] ?? "").toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
