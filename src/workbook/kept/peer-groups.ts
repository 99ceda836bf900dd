/** Named groups of companies, kept in the workbook. */
import { run, write } from "../excel.ts";
import { keptList } from "./kept-list.ts";

const KEY = "ChainOfProof.PeerGroups";

export interface PeerGroup {
  readonly name: string;
  readonly companies: readonly string[];
}

/** In the order in which they were made. */
export const readPeerGroups = (): Promise<readonly PeerGroup[]> => run(groupsIn);

/** Puts a group in the place of the one called `was`, or at the end; undefined takes that one away. Returns the groups as they then are. */
export function keepPeerGroup(was: string | undefined, group: PeerGroup | undefined): Promise<readonly PeerGroup[]> {
  return write(async (context) => {
    const groups = [...(await groupsIn(context))]; // another window may have kept some meanwhile
    const place = groups.findIndex(({ name }) => name === was);
    groups.splice(place < 0 ? groups.length : place, place < 0 ? 0 : 1, ...(group ? [group] : []));
    context.workbook.settings.add(KEY, groups);
    await context.sync();
    return groups;
  });
}

async function groupsIn(context: Excel.RequestContext): Promise<readonly PeerGroup[]> {
  return (await keptList(context, KEY)).filter(isGroup);
}

function isGroup(value: unknown): value is PeerGroup {
  const { name, companies } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof name === "string" && name !== "" && Array.isArray(companies) && companies.every((company) => typeof company === "string");
}
