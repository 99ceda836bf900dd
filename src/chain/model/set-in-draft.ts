/** Takes one row of the Model table: what each Setting accepts. Source of the rule: method, section 7. */
import { isBlank, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { decimalOrZero } from "../cells/decimal.ts";
import { suggestion } from "../cells/names/nearest.ts";
import { productsIn } from "../cells/products.ts";
import { columnNamed, COLUMNS, headerKey } from "./columns.ts";
import { alternateKey, DEFAULT_COLUMNS, type Draft, type Setting } from "./draft.ts";
import { CONTROL_ITEMS, DEFAULT_FACTORS, OPTIONS, type Range, type Threshold } from "./model.ts";
import { ASSERTERS, STATUSES } from "./vocabulary.ts";

/** A sentence that says what is wrong with the row, or undefined when it is taken. */
type Problem = string | undefined;
type Setter = (draft: Draft, item: Cell, value: Cell) => Problem;

/** The Threshold items that are numbers, with the field that each sets. */
const AMOUNTS: readonly (readonly [item: string, field: Exclude<keyof Threshold, "level">, share: boolean])[] = [
  ["Control", "control", true],
  ["Reliability", "reliability", true],
  ["Stale days", "staleDays", false],
  ["Scale", "scale", false],
  ["Expired days", "expiredDays", false],
];
const THRESHOLDS = ["Level", ...AMOUNTS.map(([item]) => item)];

/** Takes one row into the draft; gives a sentence that names the remedy when it cannot. */
export function setInDraft(draft: Draft, setting: Setting, item: Cell, value: Cell): Problem {
  if (isBlank(item)) return `the Item of ${setting} is blank. Name what the row sets.`;
  const key = `${setting}|${setting === "Column" ? headerKey(item) : keyOf(item).replace(/ ?> ?/, " > ")}`;
  if (draft.given.has(key)) return `${setting} ${quoted(item)} is given twice. Keep one of the rows.`;
  draft.given.add(key);
  return SETTERS[setting](draft, item, value);
}

const SETTERS: Readonly<Record<Setting, Setter>> = {
  Link({ links }, item, value) {
    const weight = decimalOrZero(value);
    if (!(weight >= 0)) return `the weight ${quoted(value)} of ${quoted(item)} is not a number of 0 or more.`;
    links.push({ name: textOf(item), weight });
    return undefined;
  },

  Alternate({ alternates }, item, value) {
    const [name, link, ...rest] = textOf(item).split(">").map((part) => part.trim());
    if (!name || !link || rest.length > 0) return `the Alternate ${quoted(item)} should read like Recycling > Mining.`;
    const share = decimalOrZero(value);
    if (!isShare(share)) return `${notAShare("share", item, value)} 1 stands in for the whole link, 0 drops it.`;
    alternates.set(alternateKey(name, link), { name, link, share });
    return undefined;
  },

  Enabler({ enablers }, item, value) {
    const used = switchOf(value);
    if (used === undefined) return `the value ${quoted(value)} of ${quoted(item)} is neither 1 (use) nor 0 (drop).`;
    enablers.set(keyOf(item), { name: enablers.get(keyOf(item))?.name ?? textOf(item), used });
    return undefined;
  },

  Credit({ credits }, item, value) {
    const level = STATUSES.findIndex((status) => keyOf(status) === keyOf(item));
    if (level < 0) return `the status ${quoted(item)} is not known. ${suggestion(item, STATUSES)}`;
    const credit = decimalOrZero(value);
    if (!isShare(credit)) return notAShare("credit", item, value);
    if (level === 0 && credit > 0) return "Absent cannot earn credit: it says that nothing was found.";
    credits[level] = credit;
    return undefined;
  },

  Control({ control }, item, value) {
    const known = CONTROL_ITEMS.find((name) => keyOf(name) === keyOf(item));
    if (!known) return `the Control item ${quoted(item)} is not known. ${suggestion(item, CONTROL_ITEMS)}`;
    const share = decimalOrZero(value);
    if (!isShare(share)) return notAShare("control", item, value);
    control[known] = share;
    return undefined;
  },

  Reliability({ reliability }, item, value) {
    if (!reliability.has(keyOf(item))) return `the asserter ${quoted(item)} is not known. ${suggestion(item, ASSERTERS)}`;
    const share = decimalOrZero(value);
    if (!isShare(share)) return notAShare("reliability", item, value);
    reliability.set(keyOf(item), share);
    return undefined;
  },

  Alias({ aliases }, item, value) {
    if (isBlank(value)) return `the Alias ${quoted(item)} stands for nothing. Put the company's name into Value.`;
    if (keyOf(item) === keyOf(value)) return `the Alias ${quoted(item)} stands for itself. Take the row away.`;
    aliases.set(keyOf(item), textOf(value));
    return undefined;
  },

  Threshold(draft, item, value) {
    if (keyOf(item) === "level") {
      const level = STATUSES.findIndex((status) => keyOf(status) === keyOf(value));
      if (level < 1) return `the Level ${quoted(value)} must be a status above Absent. ${suggestion(value, STATUSES.slice(1))}`;
      draft.threshold = { ...draft.threshold, level };
      return undefined;
    }
    const known = AMOUNTS.find(([name]) => keyOf(name) === keyOf(item));
    if (!known) return `the Threshold item ${quoted(item)} is not known. ${suggestion(item, THRESHOLDS)}`;
    const [name, field, share] = known;
    const amount = decimalOrZero(value);
    if (share && !isShare(amount)) return notAShare("threshold", item, value);
    if (!(amount >= 0)) return `the ${name} ${quoted(value)} ${name.endsWith("days") ? "are" : "is"} not a number of 0 or more.`;
    draft.threshold = { ...draft.threshold, [field]: amount };
    return undefined;
  },

  Factor({ factors }, item, value) {
    const items = DEFAULT_FACTORS.map(([name]) => name);
    const key = keyOf(item).replace(/ ?> ?/, " > ");
    const known = items.find((name) => keyOf(name) === key);
    if (!known) return `the Factor ${quoted(item)} is not known. ${suggestion(item, items)}`;
    const range = rangeOf(value);
    if (!range) return `the Factor ${quoted(item)} has the value ${quoted(value)}. Give a range from low to high such as 0.70-0.90, or one number.`;
    if (known.includes(">") && !(range.low > 0)) return `the Factor ${quoted(item)} has the value ${quoted(value)}. A conversion is above 0.`;
    factors.set(known, range);
    return undefined;
  },

  Column({ columns }, item, value) {
    const column = columnNamed(value);
    if (!column) return `the Column ${quoted(item)} is to stand for ${quoted(value)}, which is not a column. ${suggestion(value, COLUMNS)}`;
    columns.set(headerKey(item), column);
    return undefined;
  },

  Default({ defaults }, item, value) {
    const column = DEFAULT_COLUMNS.find((name) => headerKey(name) === headerKey(item));
    if (!column) return `the Default ${quoted(item)} is not known. ${suggestion(item, DEFAULT_COLUMNS)}`;
    if (isBlank(value)) return `the Default ${quoted(item)} is blank. Put the value of every row into Value.`;
    defaults.set(column, textOf(value));
    return undefined;
  },

  Word({ words }, item, value) {
    if (isBlank(value)) return `the Word ${quoted(item)} stands for nothing. Put a word of the method into Value.`;
    words.set(keyOf(item), textOf(value));
    return undefined;
  },

  Filter(draft, item, value) {
    if (keyOf(item) !== "product") return `the Filter ${quoted(item)} is not known. Use Product.`;
    const [product, another] = productsIn(value);
    if (another !== undefined) return `the Filter Product ${quoted(value)} is more than one product. Name one, such as Dy.`;
    draft.product = product;
    return undefined;
  },

  Option({ options }, item, value) {
    const known = OPTIONS.find((name) => keyOf(name) === keyOf(item));
    if (!known) return `the Option ${quoted(item)} is not known. ${suggestion(item, OPTIONS)}`;
    const used = switchOf(value);
    if (used === undefined) return `the value ${quoted(value)} of the Option ${known} is neither 1 (use) nor 0 (leave).`;
    if (used) options.add(known);
    return undefined;
  },
};

const isShare = (amount: number): boolean => amount >= 0 && amount <= 1;
const notAShare = (what: string, item: Cell, value: Cell): string => `the ${what} ${quoted(value)} of ${quoted(item)} is not between 0 and 1.`;

function switchOf(cell: Cell): boolean | undefined {
  const amount = typeof cell === "boolean" ? Number(cell) : decimalOrZero(cell);
  return amount === 1 ? true : amount === 0 ? false : undefined;
}

/** `0.70-0.90`, `-0.15 to 0.20` or one number. */
function rangeOf(cell: Cell): Range | undefined {
  const single = decimalOrZero(cell);
  if (Number.isFinite(single)) return { low: single, high: single };
  const parts = /^([+-]?[\d.]+)\s*(?:-|–|to)\s*([+-]?[\d.]+)$/i.exec(textOf(cell).replace(/−/g, "-"));
  const [low, high] = [decimalOrZero(parts?.[1]), decimalOrZero(parts?.[2])];
  return parts && Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : undefined;
}
