/** The comparison as the list shows it: by company, filtered by what is shown and sought. */
import { keyOf } from "../../../../chain/cells/cell.ts";
import { sortedByName } from "../../../../chain/cells/names/names.ts";
import { isChoice, type Compared } from "../../../../merge/compare.ts";
import type { ChangeKind } from "../../../../merge/three-way-merge.ts";
import type { Shown } from "../words.ts";

export interface Group {
  readonly company: string;
  readonly changes: readonly Compared[];
  /** The ids that the company's own tick takes: what would empty a row is ticked by itself, or where nothing else is shown. */
  readonly choices: readonly number[];
}

export const KINDS: readonly ChangeKind[] = ["new", "changed there", "changed on both sides", "withdrawn there", "changed by you", "deleted by you"];

/** Whether a change belongs to what is shown; "" shows all that can be ticked. */
export function isShown(one: Compared, shown: Shown | ""): boolean {
  if (one.kind === "unchanged") return false;
  if (shown === "") return isChoice(one) && one.kind !== "deleted by you";
  if (shown === "conflicts") return one.conflicts.length > 0;
  if (shown === "cannot be taken over") return one.obstacle !== undefined;
  return one.kind === shown && one.obstacle === undefined;
}

/** How many changes each choice of the list would show, those without any left out. */
export function countsOf(changes: readonly Compared[]): (readonly [shown: Shown, count: number])[] {
  const counts = [...KINDS, "conflicts", "cannot be taken over"] as Shown[];
  return counts.map((shown) => [shown, changes.filter((one) => isShown(one, shown)).length] as const).filter(([, count]) => count > 0);
}

export function groupsOf(changes: readonly Compared[], shown: Shown | "", sought: string): Group[] {
  const wanted = keyOf(sought);
  const byCompany = new Map<string, Compared[]>();
  for (const one of changes) {
    if (!isShown(one, shown) || (wanted !== "" && !textOf(one).includes(wanted))) continue;
    const key = keyOf(one.company);
    const known = byCompany.get(key);
    if (known) known.push(one);
    else byCompany.set(key, [one]);
  }
  const groups = [...byCompany.values()].map((all): Group => ({ company: all[0]!.company, changes: all, choices: all.filter((one) => isChoice(one) && (shown !== "" || one.kind !== "withdrawn there")).map(({ id }) => id) }));
  return sortedByName(groups, ({ company }) => company);
}

const textOf = ({ company, theirs, mine }: Compared): string => [company, ...(theirs?.values.values() ?? []), ...(mine?.values.values() ?? [])].join(" ").toLowerCase();
