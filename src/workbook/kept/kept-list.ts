/** A list under a name in the workbook's settings; empty where none was kept, or what is kept is no list. */
export async function keptList(context: Excel.RequestContext, name: string): Promise<readonly unknown[]> {
  const setting = context.workbook.settings.getItemOrNullObject(name).load("value");
  await context.sync();
  const list: unknown = setting.isNullObject ? undefined : setting.value;
  return Array.isArray(list) ? list : [];
}
