/** Tonnes of finished magnet a year at each link (method, section 8, and what is counted once), counted the slow way. */
import type { View } from "./company.ts";
import { LEVELS, stagesOf } from "./model.ts";
import { companyKey } from "./rows.ts";
import { liveRows, rowsInView, type LiveRow } from "./setbacks.ts";
import { readAmount, type Amount, type Tonnes } from "./units.ts";
import { worth } from "./worth.ts";

interface Used {
  row: LiveRow;
  amount: Amount;
  control: number;
}

export interface Throughput {
  /** Upstream to downstream; null where nothing is reported. */
  links: { name: string; magnet: Tonnes | null; heavy: Tonnes | null; use: number | null }[];
  /** The smallest midpoint of the reported links; null when none is. */
  bottleneck: number | null;
}

const middle = ({ low, high }: Tonnes): number => (low + high) / 2;
const OPERATING = LEVELS.indexOf("Operating");
const RAW = ["treo", "concentrate", "monazite"];

/** One place: a blank Site is one; the same name in two countries is two. */
const samePlace = (one: LiveRow, other: LiveRow): boolean => one.site === other.site && (one.country === "" || other.country === "" || one.country === other.country);

/** Whether a row's figure replaces another's of the same place and product. */
function beats(one: Used, other: Used): boolean {
  const [a, b] = [one.row, other.row];
  const wholeYear = a.basis === "Actual" && b.basis === "Actual" && one.amount.periods !== other.amount.periods && (one.amount.periods === 1 || other.amount.periods === 1);
  if (wholeYear && a.date !== null && b.date !== null) {
    const [year, part] = one.amount.periods === 1 ? [a, b] : [b, a];
    if (part.date! <= year.date! && year.date! - part.date! < 365) return year === a; // the twelve months that end with the year's figure
  }
  if ((a.date ?? 0) !== (b.date ?? 0)) return (a.date ?? 0) > (b.date ?? 0);
  const firmness = (row: LiveRow): number => ["Actual", "Nameplate"].indexOf(row.basis) + 3 * Number(!["Actual", "Nameplate"].includes(row.basis));
  if (firmness(a) !== firmness(b)) return firmness(a) < firmness(b);
  const [mine, its] = [one, other].map((each) => middle(each.amount.magnet) * each.control) as [number, number];
  return mine !== its ? mine < its : a.row < b.row; // equal in all of the key: the lower
}

const add = (amounts: Used[]): Tonnes | null =>
  amounts.length === 0
    ? null
    : amounts.reduce<Tonnes>((sum, { amount, control }) => ({ low: sum.low + amount.magnet.low * control, high: sum.high + amount.magnet.high * control }), { low: 0, high: 0 });

/** What one stage makes, magnets and what Dy and Tb could dope. */
function ofStage(used: Used[]): { magnet: Tonnes | null; heavy: Tonnes | null } {
  const latest = used.filter(
    (each) => !used.some((other) => other !== each && other.amount.product === each.amount.product && samePlace(other.row, each.row) && beats(other, each)),
  );
  const counted = latest.filter(({ row, amount }) => {
    if (row.site === "" && latest.some((other) => other.row.site !== "" && other.amount.product === amount.product)) return false;
    const fromRaw = latest.some((other) => !other.amount.heavy && !RAW.includes(other.amount.product) && samePlace(other.row, row));
    return !(RAW.includes(amount.product) && fromRaw);
  });
  return { magnet: add(counted.filter(({ amount }) => !amount.heavy)), heavy: add(counted.filter(({ amount }) => amount.heavy)) };
}

const better = (one: Tonnes | null, other: Tonnes | null): Tonnes | null => (one === null || (other !== null && middle(other) > middle(one)) ? other : one);

/** `built`: what runs and is theirs; otherwise every target too. */
export function throughput(view: View, company: string, built: boolean): Throughput {
  const { model } = view;
  const inView = rowsInView(view.rows, companyKey(company, model), view.asOf, model);
  const live = liveRows(inView);
  const usedAt = (stage: string): Used[] =>
    live.flatMap((row) => {
      const earned = worth(row, 1, inView, model, view.today);
      const amount = row.quantity === null ? null : readAmount(row.quantity, row.unit, model);
      const fits = built ? ["Actual", "Nameplate"].includes(row.basis) && earned.level >= OPERATING && earned.proof > 0 : row.basis !== "Contract";
      return row.stage === stage && amount && fits && earned.control > 0 ? [{ row, amount, control: earned.control }] : [];
    });
  const reported = model.links.map(({ name }) => {
    // an alternate stands in for the link: the better of the two counts, never both
    const stages = stagesOf(name, model).map(({ stage }) => ofStage(usedAt(stage)));
    return { name, magnet: stages.map((each) => each.magnet).reduce(better, null), heavy: stages.map((each) => each.heavy).reduce(better, null) };
  });
  const middles = reported.flatMap(({ magnet }) => (magnet ? [middle(magnet)] : []));
  const bottleneck = middles.length > 0 ? Math.min(...middles) : null;
  return { bottleneck, links: reported.map((each) => ({ ...each, use: each.magnet ? bottleneck! / middle(each.magnet) : null })) };
}
