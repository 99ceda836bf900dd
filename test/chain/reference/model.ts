/**
 * A second, slow and obvious reading of the method, sharing nothing with `src` but the method itself.
 * This file: the Model table (method, section 7), as it stands when nothing is overridden and as a table overrides it.
 */
import { isBlank, sameWord, words, type Cells } from "./cells.ts";

export interface Model {
  links: { name: string; weight: number }[];
  alternates: { stage: string; link: string }[];
  enablers: string[];
  credits: Record<string, number>;
  controls: Record<string, number>;
  reliability: Record<string, number>;
  level: string;
  control: number;
  staleDays: number;
  columns: Record<string, string>;
  product: string;
}

export const LEVELS = ["Absent", "Announced", "Studied", "Funded", "Construction", "Pilot", "Operating", "Qualified"];

export function readModel(cells: Cells | null): Model {
  const model: Model = {
    links: ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"].map((name) => ({ name, weight: 1 })),
    alternates: [
      { stage: "Recycling", link: "Mining" },
      { stage: "Recycling", link: "Concentration" },
    ],
    enablers: ["Capital", "Talent"],
    credits: { Absent: 0, Announced: 0, Studied: 0.1, Funded: 0.2, Construction: 0.3, Pilot: 0.5, Operating: 0.85, Qualified: 1 },
    controls: { Contract: 0.5, MoU: 0, "Customer contract": 1, "Joint venture (blank ownership)": 0.5, "Stake (blank ownership)": 0 },
    reliability: {},
    level: "Operating",
    control: 0.5,
    staleDays: 730,
    columns: {},
    product: "",
  };
  const given: Model["links"] = [];
  for (const row of (cells ?? []).slice(1)) {
    const [setting, item] = [words(row[0]), words(row[1])];
    const value = isBlank(row[2]) ? 0 : row[2];
    if (setting === "Link") given.push({ name: item, weight: Number(value) });
    if (setting === "Alternate") {
      const [stage, link] = item.split(" > ") as [string, string];
      model.alternates = model.alternates.filter((each) => !(each.stage === stage && each.link === link));
      if (value === 1) model.alternates.push({ stage, link });
    }
    if (setting === "Enabler" && !model.enablers.includes(item)) model.enablers.push(item);
    if (setting === "Credit") model.credits[item] = Number(value);
    if (setting === "Control") model.controls[item] = Number(value);
    if (setting === "Reliability") model.reliability[item] = Number(value);
    if (setting === "Threshold" && item === "Level") model.level = LEVELS.find((level) => sameWord(level, value))!;
    if (setting === "Threshold" && item === "Control") model.control = Number(value);
    if (setting === "Threshold" && item === "Stale days") model.staleDays = Number(value);
    if (setting === "Column") model.columns[item] = words(value);
    if (setting === "Filter" && item === "Product") model.product = words(value);
  }
  if (given.length > 0) model.links = given;
  return model;
}
