/** Names that no table and no defined name of a workbook has yet. */
export async function freeTableName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
