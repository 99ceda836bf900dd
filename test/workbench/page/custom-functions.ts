/**
 * The add-in's worksheet functions in the grid: each call goes to Microsoft's custom-function runtime in the add-in's page and is answered
 * from there. While it waits, the cell shows #BUSY!; when the answer comes, the cell is calculated again and finds it.
 */
import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject, FunctionType, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { BUSY, hand, type Blanks } from "./argument.ts";
import type { Grid } from "./grid.ts";
import { PLATFORM } from "./platform.ts";

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }[];
}

/** An answer of the runtime: cells, or an error with its code (1 #N/A, 7 #VALUE!) and message. */
export type RuntimeAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: number; readonly message: string };

/** An error; that of a cell among several has Excel's word for its code, such as `#N/A`. */
interface ErrorCell {
  readonly code: number | string;
  readonly message: string;
}

type Caller = { readonly sheetId: string; readonly row: number; readonly column: number };
const keyOf = ({ sheetId, row, column }: Caller): string => `${sheetId}!${row},${column}`;

const ERRORS: Readonly<Record<number, ErrorType>> = { 1: ErrorType.NA, 5: ErrorType.DIV_BY_ZERO, 6: ErrorType.NUM, 7: ErrorType.VALUE, 8: ErrorType.NULL };
const errorOf = (code: number | string): ErrorType => (typeof code === "number" ? ERRORS[code] : Object.values(ErrorType).find((one) => one === code)) ?? ErrorType.VALUE;
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
  private readonly messages = new Map<string, { readonly error: ErrorType; readonly message: string }>();
  blanks: Blanks = PLATFORM.blanks;
  /** Answers by cell and function, then by arguments: a formula may call a function more than once. */
  private readonly answers = new Map<string, Map<string, RuntimeAnswer | null>>();
  private readonly waiting = new Map<number, { key: string; args: string; caller: Caller }>();
  private readonly ranges = new Map<string, string>();
  private named = 1;
  private next = 1;

  constructor(
    private readonly grid: Grid,
    private readonly invoke: (id: number, name: string, args: string, caller: string) => void,
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

  register(functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) this.grid.functions.registerExecutors(executor(metadata, this));
    this.grid.descriptions.registerDescriptions(
      functions.map(({ id, description, parameters }) => ({
        functionName: `CHAIN.${id}`,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: parameter.name,
          require: parameter.optional ? (0 as const) : (1 as const),
          repeat: 0 as const,
        })),
      })),
    );
  }

  /** The value of a call: the answer that is there for the same arguments, else #BUSY! until it comes. */
  call(metadata: FunctionMetadata, caller: Caller, values: readonly (BaseValueObject | undefined)[]): BaseValueObject {
    const handed = metadata.parameters.map((parameter, place) => hand(values[place], parameter, this.blanks));
    const instead = handed.find((one) => "instead" in one);
    if (instead) return instead.instead;
    const json = handed.map((one) => (one as { json: string }).json);
    const text = json.map((one) => this.short(one)).join();
    const key = `${keyOf(caller)} ${metadata.id}`;
    const known = this.answers.get(key) ?? new Map<string, RuntimeAnswer | null>();
    const answer = known.get(text);
    if (answer !== undefined) return answer ? this.shown(answer, caller) : StringValueObject.create(BUSY);
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    this.answers.set(key, known.set(text, null));
    const id = this.next++;
    this.waiting.set(id, { key, args: text, caller });
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.invoke(id, metadata.id, `[${json.join()}]`, key);
    return StringValueObject.create(BUSY);
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
    const callers: Caller[] = [];
    for (const [id, answer] of batch) {
      const waiting = this.waiting.get(id);
      if (!waiting) continue;
      this.waiting.delete(id);
      const known = this.answers.get(waiting.key);
      if (!known?.has(waiting.args)) continue; // asked again meanwhile, with other arguments
      known.set(waiting.args, answer);
      callers.push(waiting.caller);
    }
    if (callers.length > 0) this.grid.recalculate(callers);
  }

  private shown(answer: RuntimeAnswer, caller: Caller): BaseValueObject {
    this.messages.delete(keyOf(caller));
    if (!answer.ok) return this.error(answer, caller);
    const table = Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
    const calculateValueList = table.map((row, y) =>
      row.map((cell, x) => {
        const at = { ...caller, row: caller.row + y, column: caller.column + x };
        this.messages.delete(keyOf(at));
        return isError(cell) ? this.error(cell, at) : value(cell);
      }),
    );
    if (table.length === 1 && table[0]!.length === 1) return calculateValueList[0]![0]!;
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: table.length,
      columnCount: table[0]!.length,
      unitId: "",
      sheetId: caller.sheetId,
      row: caller.row,
      column: caller.column,
    });
  }

  private error({ code, message }: ErrorCell, at: Caller): BaseValueObject {
    const error = errorOf(code);
    this.messages.set(keyOf(at), { error, message });
    return ErrorValueObject.create(error);
  }

  /** The sentence that came with the error which a cell shows. */
  messageAt(caller: Caller, shown: string): string | undefined {
    const known = this.messages.get(keyOf(caller));
    return known?.error === shown ? known.message : undefined;
  }
}

const isError = (cell: unknown): cell is ErrorCell => typeof cell === "object" && cell !== null && "code" in cell;

function value(cell: unknown): BaseValueObject {
  const table = ArrayValueObject.createByArray([[(cell ?? 0) as string | number | boolean]]);
  if (typeof cell === "string") return StringValueObject.create(cell);
  return table.get(0, 0)!;
}

function executor(metadata: FunctionMetadata, calls: CustomFunctionCalls): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    override maxParams = metadata.parameters.length;
    override needsExpandParams = false;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      // A function that throws would wedge every later calculation of the grid.
      try {
        const error = values.find((one) => one.isError());
        if (error) return error;
        return calls.call(metadata, { sheetId: this.subUnitId!, row: this.row, column: this.column }, values);
      } catch (problem) {
        console.error(problem);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  })(`CHAIN.${metadata.id}` as never);
}
