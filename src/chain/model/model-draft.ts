/** One Model row at a time onto a draft of the model: what each Setting accepts. Source of the rule: method, section 7. */
import { isBlank, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { badInput } from "../cells/chain-error.ts";
import { columnNamed, COLUMNS, headerKey, type Column } from "./columns.ts";
import { CONTROL_ITEMS, DEFAULT_FACTORS, DEFAULT_MODEL, totalWeight, type Alternate, type ChainLink, type Model, type Range } from "./model.ts";
import { suggestion } from "../cells/nearest.ts";
import { productsIn } from "../cells/products.ts";
import { ASSERTERS, STATUSES } from "./vocabulary.ts";

export const SETTINGS = [
  "Link",
  "Alternate",
  "Enabler",
  "Credit",
  "Control",
  "Reliability",
  "Threshold",
  "Factor",
  "Column",
  "Filter",
] as const;
export type Setting = (typeof SETTINGS)[number];

const THRESHOLDS = ["Level", "Control", "Stale days"] as const;

/** A sentence that says what is wrong with the row, or undefined when it is taken. */
type Problem = string | undefined;

/** A number from a cell; a blank is 0, because an empty cell and a 0 arrive alike. NaN for anything else. */
function numberOf(cell: Cell): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell.trim()) ? Number(cell) : NaN;
}

/** `0.70-0.90`, `-0.15 to 0.20` or one number. */
function rangeOf(cell: Cell): Range | undefined {
  const single = numberOf(cell);
  if (Number.isFinite(single)) return { low: single, high: single };
  const parts = /^([+-]?[\d.]+)\s*(?:-|–|to)\s*([+-]?[\d.]+)$/i.exec(textOf(cell).replace(/−/g, "-"));
  const [low, high] = [numberOf(parts?.[1]), numberOf(parts?.[2])];
  return parts && Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : undefined;
}

export class ModelDraft {
  private readonly links: ChainLink[] = [];
  private readonly alternates = new Map<string, Alternate & { used: boolean }>();
  private readonly enablers = new Map<string, { name: string; used: boolean }>();
  private readonly credits = [...DEFAULT_MODEL.credits];
  private readonly control = { ...DEFAULT_MODEL.control };
  private readonly reliability = new Map<string, number>();
  private threshold = DEFAULT_MODEL.threshold;
  private readonly factors = new Map(DEFAULT_MODEL.factors);
  private readonly columns = new Map<string, Column>();
  private product: string | undefined;
  private readonly given = new Set<string>();

  constructor() {
    for (const name of DEFAULT_MODEL.enablers) this.enablers.set(keyOf(name), { name, used: true });
  }

  /** Takes one row; gives a sentence that tells the remedy when it cannot. */
  set(setting: Setting, item: Cell, value: Cell): Problem {
    if (isBlank(item)) return `the Item of ${setting} is blank. Name what the row sets.`;
    const key = `${setting}|${setting === "Column" ? headerKey(item) : keyOf(item).replace(/ ?> ?/, " > ")}`;
    if (this.given.has(key)) return `${setting} ${quoted(item)} is given twice. Keep one of the rows.`;
    this.given.add(key);
    return this[setting](item, value);
  }

  finish(): Model {
    const links = this.links.length > 0 ? this.links : DEFAULT_MODEL.links;
    const used = this.chosenAlternates(links);
    const enablers = [...this.enablers.values()].filter((enabler) => enabler.used).map(({ name }) => name);
    const dropped = [
      ...DEFAULT_MODEL.alternates.map(({ name }) => name),
      ...[...this.alternates.values()].map(({ name }) => name),
      ...[...this.enablers.values()].map(({ name }) => name),
    ];
    const known = new Set([...links, ...used, ...enablers.map((name) => ({ name }))].map(({ name }) => keyOf(name)));
    const model: Model = {
      links,
      alternates: used,
      enablers,
      unused: [...new Set(dropped)].filter((name) => !known.has(keyOf(name))),
      credits: this.credits,
      control: this.control,
      reliability: this.reliability,
      threshold: this.threshold,
      factors: this.factors,
      columns: this.columns,
      product: this.product,
    };
    this.checkWhole(model);
    return model;
  }

  private checkWhole(model: Model): void {
    if (!(totalWeight(model) > 0)) throw badInput("The weights of the model's links add up to 0. Give one of them a weight above 0.");
    if (!Number.isFinite(totalWeight(model))) throw badInput("The weights of the model's links are too large to add up. Use smaller ones.");
    model.credits.forEach((credit, level) => {
      if (level > 0 && credit < model.credits[level - 1]!) {
        throw badInput(
          `The model gives ${STATUSES[level]} the credit ${credit}, less than ${STATUSES[level - 1]} with ${model.credits[level - 1]}. ` +
            "Credits must not fall as the status rises.",
        );
      }
    });
  }

  private chosenAlternates(links: readonly ChainLink[]): Alternate[] {
    const canonical = new Map(links.map(({ name }) => [keyOf(name), name]));
    const chosen = new Map<string, Alternate>();
    const keyFor = ({ name, link }: Alternate) => `${keyOf(name)} > ${keyOf(link)}`;
    for (const alternate of DEFAULT_MODEL.alternates) {
      if (canonical.has(keyOf(alternate.link)) && !canonical.has(keyOf(alternate.name))) chosen.set(keyFor(alternate), alternate);
    }
    for (const { name, link, used } of this.alternates.values()) {
      const target = canonical.get(keyOf(link));
      if (target === undefined && !used) continue;
      if (target === undefined) {
        throw badInput(`The model's Alternate feeds ${quoted(link)}, which is no link of its chain. ${suggestion(link, links.map((one) => one.name))}`);
      }
      if (canonical.has(keyOf(name))) throw badInput(`The model's Alternate ${quoted(name)} is itself a link. Give the alternate another name.`);
      if (used) chosen.set(keyFor({ name, link }), { name, link: target });
      else chosen.delete(keyFor({ name, link }));
    }
    return [...chosen.values()];
  }

  private Link(item: Cell, value: Cell): Problem {
    const weight = numberOf(value);
    if (!(weight >= 0 && Number.isFinite(weight))) return `the weight ${quoted(value)} of ${quoted(item)} is not a number of 0 or more.`;
    this.links.push({ name: textOf(item), weight });
    return undefined;
  }

  private Alternate(item: Cell, value: Cell): Problem {
    const [name, link, ...rest] = textOf(item).split(">").map((part) => part.trim());
    if (!name || !link || rest.length > 0) return `the Alternate ${quoted(item)} should read like Recycling > Mining.`;
    const used = switchOf(value);
    if (used === undefined) return `the value ${quoted(value)} of ${quoted(item)} is neither 1 (use) nor 0 (drop).`;
    this.alternates.set(`${keyOf(name)} > ${keyOf(link)}`, { name, link, used });
    return undefined;
  }

  private Enabler(item: Cell, value: Cell): Problem {
    const used = switchOf(value);
    if (used === undefined) return `the value ${quoted(value)} of ${quoted(item)} is neither 1 (use) nor 0 (drop).`;
    const known = this.enablers.get(keyOf(item))?.name;
    this.enablers.set(keyOf(item), { name: known ?? textOf(item), used });
    return undefined;
  }

  private Credit(item: Cell, value: Cell): Problem {
    const level = STATUSES.findIndex((status) => keyOf(status) === keyOf(item));
    if (level < 0) return `the status ${quoted(item)} is not known. ${suggestion(item, STATUSES)}`;
    const credit = numberOf(value);
    if (!isShare(credit)) return notAShare("credit", item, value);
    if (level === 0 && credit > 0) return "Absent cannot earn credit: it says that nothing was found.";
    this.credits[level] = credit;
    return undefined;
  }

  private Control(item: Cell, value: Cell): Problem {
    const known = CONTROL_ITEMS.find((name) => keyOf(name) === keyOf(item));
    if (!known) return `the Control item ${quoted(item)} is not known. ${suggestion(item, CONTROL_ITEMS)}`;
    const share = numberOf(value);
    if (!isShare(share)) return notAShare("control", item, value);
    this.control[known] = share;
    return undefined;
  }

  private Reliability(item: Cell, value: Cell): Problem {
    if (!ASSERTERS.some((asserter) => keyOf(asserter) === keyOf(item))) return `the asserter ${quoted(item)} is not known. ${suggestion(item, ASSERTERS)}`;
    const share = numberOf(value);
    if (!isShare(share)) return notAShare("reliability", item, value);
    this.reliability.set(keyOf(item), share);
    return undefined;
  }

  private Threshold(item: Cell, value: Cell): Problem {
    const known = THRESHOLDS.find((name) => keyOf(name) === keyOf(item));
    if (!known) return `the Threshold item ${quoted(item)} is not known. ${suggestion(item, THRESHOLDS)}`;
    if (known === "Level") {
      const level = STATUSES.findIndex((status) => keyOf(status) === keyOf(value));
      if (level < 1) return `the Level ${quoted(value)} must be a status above Absent. ${suggestion(value, STATUSES.slice(1))}`;
      this.threshold = { ...this.threshold, level };
      return undefined;
    }
    const amount = numberOf(value);
    if (known === "Control") {
      if (!isShare(amount)) return notAShare("threshold", item, value);
      this.threshold = { ...this.threshold, control: amount };
      return undefined;
    }
    if (!(amount >= 0 && Number.isFinite(amount))) return `the Stale days ${quoted(value)} are not a number of 0 or more.`;
    this.threshold = { ...this.threshold, staleDays: amount };
    return undefined;
  }

  private Factor(item: Cell, value: Cell): Problem {
    const items = DEFAULT_FACTORS.map(([name]) => name);
    const key = keyOf(item).replace(/ ?> ?/, " > ");
    const known = items.find((name) => keyOf(name) === key);
    if (!known) return `the Factor ${quoted(item)} is not known. ${suggestion(item, items)}`;
    const range = rangeOf(value);
    if (!range) return `the Factor ${quoted(item)} has the value ${quoted(value)}. Give a range from low to high such as 0.70-0.90, or one number.`;
    this.factors.set(known, range);
    return undefined;
  }

  private Column(item: Cell, value: Cell): Problem {
    const column = columnNamed(value);
    if (!column) return `the Column ${quoted(item)} is to stand for ${quoted(value)}, which is no column. ${suggestion(value, COLUMNS)}`;
    this.columns.set(headerKey(item), column);
    return undefined;
  }

  private Filter(item: Cell, value: Cell): Problem {
    if (keyOf(item) !== "product") return `the Filter ${quoted(item)} is not known. Use Product.`;
    const [product, another] = productsIn(value);
    if (another !== undefined) return `the Filter Product ${quoted(value)} is more than one product. Name one, such as Dy.`;
    this.product = product;
    return undefined;
  }
}

const isShare = (amount: number): boolean => amount >= 0 && amount <= 1;
const notAShare = (what: string, item: Cell, value: Cell): string =>
  `the ${what} ${quoted(value)} of ${quoted(item)} is not between 0 and 1.`;

function switchOf(cell: Cell): boolean | undefined {
  const amount = typeof cell === "boolean" ? Number(cell) : numberOf(cell);
  return amount === 1 ? true : amount === 0 ? false : undefined;
}
