/** Which table the investor has chosen as evidence, kept in the workbook's own settings. */
const KEY = "ChainOfProof.EvidenceTable";

export async function readChosenTable(context: Excel.RequestContext): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject ? undefined : String(setting.value);
}

export function chooseTable(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(KEY, name);
    await context.sync();
  });
}
