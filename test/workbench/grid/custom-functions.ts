/**
 * The add-in's worksheet functions: each call goes to Microsoft's custom-function runtime in the add-in's page and is answered from there.
 * While it waits, the cell shows #BUSY!; when the answer comes, the cell is calculated again and finds it.
 */
import { PLATFORM } from "../page/platform.ts";
import { BUSY, type Blanks, type Errors } from "./declared.ts";
import type { CellPlace } from "./grid.ts";

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly options?: { readonly requiresParameterAddresses?: boolean };
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }[];
}

/** An answer of the runtime: cells, or an error with its code (1 #N/A, 7 #VALUE!) and message. */
export type RuntimeAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: number; readonly message: string };

/** An error; that of a cell among several has Excel's word for its code, such as `#N/A`. */
interface ErrorCell {
  readonly code: number | string;
  readonly message: string;
}

/** An error as a cell shows it. */
export interface ShownError {
  readonly error: string;
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId}!${row},${column}`;

const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
/** Error values that a cell may show. */
export const ERROR_VALUES: readonly string[] = [...Object.values(ERRORS), "#NAME?", "#REF!", "#SPILL!", "#CALC!"];
const errorOf = (code: number | string): string => (typeof code === "number" ? ERRORS[code] : ERROR_VALUES.find((one) => one === code)) ?? "#VALUE!";
/** Answers kept for a cell and function: a formula that calls one more often would ask for ever. */
const KEPT = 16;
/** Arguments of fewer characters are kept as they are. */
const SHORT = 200;
/** Ranges of which the text is kept. */
const RANGES = 200;

export class CustomFunctionCalls {
  /** How often each function was called, by caller: `Sheet!row,column COVERAGE`. */
  readonly counts = new Map<string, number>();
  /** Messages of the errors that cells show, with the error that each explains. */
  private readonly messages = new Map<string, { readonly error: string; readonly message: string }>();
  blanks: Blanks = PLATFORM.blanks;
  /** How error cells reach a function, as `functions.json` says and the runtime can. */
  errors: Errors = "refused";
  /** Answers by cell and function, then by arguments: a formula may call a function more than once. */
  private readonly answers = new Map<string, Map<string, RuntimeAnswer | null>>();
  private readonly waiting = new Map<number, { key: string; args: string; caller: CellPlace }>();
  private readonly ranges = new Map<string, string>();
  private named = 1;
  private next = 1;

  constructor(
    private readonly recalculate: (callers: readonly CellPlace[]) => void,
    private readonly invoke: (id: number, name: string, args: string, caller: string, addresses: readonly string[] | undefined) => void,
  ) {}

  get pending(): number {
    return this.waiting.size;
  }

  /** The cells that asked have gone: what is still answered is for nobody. */
  forget(): void {
    this.waiting.clear();
    this.answers.clear();
    this.messages.clear();
  }

  /** The answer to a call that is there for the same arguments, each a JSON text; else it is asked for, and the call is busy. `addresses`: where the arguments stand, for a function that asks. */
  answer(id: string, caller: CellPlace, json: readonly string[], addresses?: readonly string[]): RuntimeAnswer | typeof BUSY {
    const text = json.map((one) => this.short(one)).join();
    const key = `${keyOf(caller)} ${id}`;
    const known = this.answers.get(key) ?? new Map<string, RuntimeAnswer | null>();
    const answer = known.get(text);
    if (answer !== undefined) return answer ?? BUSY;
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    this.answers.set(key, known.set(text, null));
    const number = this.next++;
    this.waiting.set(number, { key, args: text, caller });
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.invoke(number, id, `[${json.join()}]`, key, addresses);
    return BUSY;
  }

  /** A name for an argument: a thousand formulas over one table need not keep it a thousand times. */
  private short(json: string): string {
    if (json.length < SHORT) return json;
    if (!this.ranges.has(json)) {
      if (this.ranges.size >= RANGES) this.ranges.clear(); // names are not given twice: what is forgotten is asked again
      this.ranges.set(json, `#${this.named++}`);
    }
    return this.ranges.get(json)!;
  }

  /** Takes a batch of answers and has their cells calculated again. */
  answered(batch: readonly (readonly [id: number, answer: RuntimeAnswer])[]): void {
    const callers: CellPlace[] = [];
    for (const [id, answer] of batch) {
      const waiting = this.waiting.get(id);
      if (!waiting) continue;
      this.waiting.delete(id);
      const known = this.answers.get(waiting.key);
      if (!known?.has(waiting.args)) continue; // asked again meanwhile, with other arguments
      known.set(waiting.args, answer);
      callers.push(waiting.caller);
    }
    if (callers.length > 0) this.recalculate(callers);
  }

  /** An answer as rows of cells. The sentences of its errors are kept for the cells that show them. */
  cells(answer: RuntimeAnswer, caller: CellPlace): (unknown | ShownError)[][] {
    const table = !answer.ok ? [[answer]] : Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
    return table.map((row, y) =>
      row.map((cell, x) => {
        const key = keyOf({ ...caller, row: caller.row + y, column: caller.column + x });
        this.messages.delete(key);
        if (isFormatted(cell)) return cell.basicValue;
        if (!isError(cell)) return cell;
        const error = errorOf(cell.code);
        this.messages.set(key, { error, message: cell.message });
        return { error };
      }),
    );
  }

  /** The sentence that came with the error which a cell shows. */
  messageAt(caller: CellPlace, shown: string): string | undefined {
    const known = this.messages.get(keyOf(caller));
    return known?.error === shown ? known.message : undefined;
  }
}

/** A data type that is a number: the grid shows the number. */
const isFormatted = (cell: unknown): cell is { readonly basicValue: number } => typeof cell === "object" && cell !== null && "basicValue" in cell && typeof cell.basicValue === "number";
const isError = (cell: unknown): cell is ErrorCell => typeof cell === "object" && cell !== null && "code" in cell;
