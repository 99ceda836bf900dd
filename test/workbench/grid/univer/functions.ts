/** The add-in's worksheet functions in Univer. */
import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject, FunctionType, NumberValueObject, StringValueObject, type BaseReferenceObject, type BaseValueObject, type IFunctionService } from "@univerjs/engine-formula";
import type { IDescriptionService } from "@univerjs/preset-sheets-core";
import type { CustomFunctionCalls, FunctionMetadata, ShownError } from "../custom-functions.ts";
import { BUSY } from "../declared.ts";
import type { CellPlace } from "../grid.ts";
import { hand } from "./argument.ts";

export function registerFunctions(functions: readonly FunctionMetadata[], calls: CustomFunctionCalls, executors: IFunctionService, descriptions: IDescriptionService): void {
  for (const metadata of functions) executors.registerExecutors(executor(metadata, calls));
  descriptions.registerDescriptions(
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

/** Whether the cell that asks is among those that it asks about: a circle, which Excel shows as 0. */
function contains(range: BaseReferenceObject, { sheetId, row, column }: CellPlace): boolean {
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  return range.getSheetId() === sheetId && row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

/** The value of a call: the answer that is there for the same arguments, else #BUSY! until it comes. */
function valueOf(metadata: FunctionMetadata, calls: CustomFunctionCalls, caller: CellPlace, values: readonly (BaseValueObject | undefined)[]): BaseValueObject {
  const handed = metadata.parameters.map((parameter, place) => hand(values[place], parameter, calls));
  const instead = handed.find((one) => "instead" in one);
  if (instead) return instead.instead;
  const answer = calls.answer(metadata.id, caller, handed.map((one) => (one as { json: string }).json));
  if (answer === BUSY) return StringValueObject.create(BUSY);
  const calculateValueList = calls.cells(answer, caller).map((row) => row.map(cellValue));
  if (calculateValueList.length === 1 && calculateValueList[0]!.length === 1) return calculateValueList[0]![0]!;
  const size = { rowCount: calculateValueList.length, columnCount: calculateValueList[0]!.length };
  return ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: caller.sheetId, row: caller.row, column: caller.column });
}

function cellValue(cell: unknown): BaseValueObject {
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "object" && cell !== null) return ErrorValueObject.create((cell as ShownError).error as ErrorType);
  return ArrayValueObject.createByArray([[(cell ?? 0) as number | boolean]]).get(0, 0)!;
}

function executor(metadata: FunctionMetadata, calls: CustomFunctionCalls): BaseFunction {
  return new (class extends BaseFunction {
    override minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    override maxParams = metadata.parameters.length;
    override needsExpandParams = false;
    override needsReferenceObject = true;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      // A function that throws would wedge every later calculation of the grid.
      try {
        const caller = { sheetId: this.subUnitId!, row: this.row, column: this.column };
        const references = (values as unknown as (BaseValueObject | BaseReferenceObject)[]).map((one) => (one.isReferenceObject() ? (one as BaseReferenceObject) : undefined));
        if (references.some((one) => one && contains(one, caller))) return NumberValueObject.create(0);
        return valueOf(metadata, calls, caller, values.map((one, place) => references[place]?.toArrayValueObject() ?? one));
      } catch (problem) {
        console.error(problem);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  })(`CHAIN.${metadata.id}` as never);
}
