/**
 * A second, slow and obvious reading of the method, sharing nothing with `src` but the method itself.
 * This file: the Model table (method, section 7), as it is when nothing is overridden and as a table overrides it.
 */
import { key, same, shown, type Cells } from "./texts.ts";

export interface Model {
  links: { name: string; weight: number }[];
  alternates: { stage: string; link: string; share: number }[];
  enablers: string[];
  credits: Record<string, number>;
  controls: Record<string, number>;
  reliability: Record<string, number>;
  level: string;
  control: number;
  reliable: number;
  staleDays: number;
  /** Tonnes of finished magnet a year; 0 asks for none. */
  scale: number;
  /** Days; 0 lets nothing expire. */
  expiredDays: number;
  aliases: { spelling: string; name: string }[];
  words: { own: string; known: string }[];
  /** A header of the user's own, and the column that it stands for. */
  columns: Record<string, string>;
  defaults: Record<string, string>;
  factors: Record<string, [low: number, high: number]>;
  product: string;
}

export const LEVELS = ["Absent", "Announced", "Studied", "Funded", "Construction", "Pilot", "Operating", "Qualified"];
export const SETBACKS = ["Idled", "Stalled", "Cancelled"];
export const ROUTES = ["Built", "Acquired", "Joint venture", "Stake", "Contract", "Purchase", "MoU"];
export const INSTRUMENTS = ["Cash", "Equity", "Loan", "Grant", "Tax credit", "Offtake", "Other"];
export const ASSERTERS = ["Filing", "Government", "Company", "Press", "Analyst", "Aggregator", "Sponsored"];

export function readModel(cells: Cells | null): Model {
  const model: Model = {
    links: ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"].map((name) => ({ name, weight: 1 })),
    alternates: [
      { stage: "Recycling", link: "Mining", share: 0.5 },
      { stage: "Recycling", link: "Concentration", share: 0.5 },
      { stage: "Short-loop recycling", link: "Alloy", share: 1 },
    ],
    enablers: ["Capital", "Talent"],
    credits: { Absent: 0, Announced: 0, Studied: 0.1, Funded: 0.2, Construction: 0.3, Pilot: 0.5, Operating: 0.85, Qualified: 1 },
    controls: { Contract: 0.5, Purchase: 0.2, MoU: 0, "Customer contract": 1, "Joint venture (blank ownership)": 0.5, "Stake (blank ownership)": 0 },
    reliability: { Filing: 1, Government: 1, Company: 1, Press: 1, Aggregator: 0.75, Analyst: 0.5, Sponsored: 0 },
    level: "Operating",
    control: 0.5,
    reliable: 0.75,
    staleDays: 730,
    scale: 10,
    expiredDays: 1461,
    aliases: [],
    words: [],
    columns: {},
    defaults: {},
    factors: {
      "TREO > NdPr oxide": [0.15, 0.25],
      "NdPr oxide > NdPr metal": [0.782, 0.833],
      "NdPr metal > NdFeB alloy": [3.125, 3.571],
      "NdFeB alloy > NdFeB magnet": [0.7, 0.9],
      "NdFeB magnet blank > NdFeB magnet": [0.8, 0.95],
      "DyTb oxide > NdFeB magnet": [14.0, 76.7],
    },
    product: "",
  };
  const given: Model["links"] = [];
  for (const row of (cells ?? []).slice(1)) {
    const [setting, item] = [key(row[0]), String(shown(row[1]) ?? "").trim()];
    const text = String(shown(row[2]) ?? "").trim();
    const number = Number(text);
    const entryOf = (record: Record<string, unknown>) => Object.keys(record).find((each) => same(each, item)) ?? item;
    if (setting === "link") given.push({ name: item, weight: number });
    if (setting === "alternate") {
      const [stage, link] = item.split(" > ") as [string, string];
      model.alternates = model.alternates.filter((each) => !(same(each.stage, stage) && same(each.link, link)));
      model.alternates.push({ stage, link, share: number });
    }
    if (setting === "enabler" && !model.enablers.includes(item)) model.enablers.push(item);
    if (setting === "credit") model.credits[entryOf(model.credits)] = number;
    if (setting === "control") model.controls[entryOf(model.controls)] = number;
    if (setting === "reliability") model.reliability[entryOf(model.reliability)] = number;
    if (setting === "threshold" && same(item, "Level")) model.level = LEVELS.find((level) => same(level, text))!;
    if (setting === "threshold" && same(item, "Control")) model.control = number;
    if (setting === "threshold" && same(item, "Reliability")) model.reliable = number;
    if (setting === "threshold" && same(item, "Stale days")) model.staleDays = number;
    if (setting === "threshold" && same(item, "Scale")) model.scale = number;
    if (setting === "threshold" && same(item, "Expired days")) model.expiredDays = number;
    if (setting === "alias") model.aliases.push({ spelling: item, name: text });
    if (setting === "word") model.words.push({ own: item, known: text });
    if (setting === "column") model.columns[item] = text;
    if (setting === "default") model.defaults[item] = text;
    if (setting === "filter" && same(item, "Product")) model.product = text;
    if (setting === "factor") {
      const [low, high] = text.split("-").map(Number) as [number, number | undefined];
      model.factors[entryOf(model.factors)] = [low, high ?? low];
    }
  }
  if (given.length > 0) model.links = given;
  return model;
}

export const lastLink = (model: Model): string => model.links[model.links.length - 1]!.name;

/** A link's own stage and the stages that stand in for it, each with the share that counts. */
export function stagesOf(link: string, model: Model): { stage: string; share: number }[] {
  return [{ stage: link, share: 1 }, ...model.alternates.filter((each) => same(each.link, link) && each.share > 0)];
}
