/** The warnings that the user has accepted, each as a short text, kept in the workbook. */
import { run, write } from "../excel.ts";
import { keptList } from "./kept-list.ts";

const KEY = "ChainOfProof.AcceptedWarnings";

export function readAccepted(): Promise<readonly string[]> {
  return run((context) => listIn(context));
}

/** Adds a warning to those accepted, or takes it back; returns the list as it then is. */
export function keepAccepted(print: string, accepted: boolean): Promise<readonly string[]> {
  return write(async (context) => {
    const others = (await listIn(context)).filter((one) => one !== print); // another window may have kept some meanwhile
    const list = accepted ? [...others, print] : others;
    context.workbook.settings.add(KEY, list);
    await context.sync();
    return list;
  });
}

async function listIn(context: Excel.RequestContext): Promise<readonly string[]> {
  return (await keptList(context, KEY)).filter((one): one is string => typeof one === "string");
}
