/** The day up to which the user has looked at what changed, kept in the workbook. */
import { run, write } from "../excel.ts";

const KEY = "ChainOfProof.LookedAt";

/** The Excel day that was kept; undefined where none was, or what is kept is not a day. */
export function readLookedAt(): Promise<number | undefined> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    const day: unknown = setting.isNullObject ? undefined : setting.value;
    return typeof day === "number" && Number.isInteger(day) && day > 0 ? day : undefined;
  });
}

export function keepLookedAt(day: number): Promise<void> {
  return write(async (context) => {
    context.workbook.settings.add(KEY, day);
    await context.sync();
  });
}
