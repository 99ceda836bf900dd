/** From links to a company, and from companies to their order (method, section 6). */
import { readDay } from "./days.ts";
import { scoreLink, type LinkScore } from "./link.ts";
import { readModel, type Model } from "./model.ts";
import { companyKey, readRows, tableError, type Row } from "./rows.ts";
import { liveRows, rowsInView } from "./setbacks.ts";
import { isBlank, key, type Cell, type Cells } from "./texts.ts";

/** A table as it is on a day. */
export interface View {
  model: Model;
  /** Rows with a company; those of companies that cannot be read among them. */
  rows: Row[];
  asOf: number | null;
  /** The reference date: the as-of date, else the newest Date of the table. */
  today: number | null;
  /** Companies by key, in the order of their first row. */
  names: string[];
  /** A row that cannot be read stops the company that it names. */
  unreadable: string[];
  /** Rows that cannot be read, also those of nobody, with the columns. */
  errors: { row: number; columns: string[] }[];
}

export interface CompanyScore {
  name: string;
  links: LinkScore[];
  coverage: Record<string, number>;
  strength: Record<string, number>;
  promotion: number;
  run: number;
  /** The run's ends, such as Separation–Alloy; "" without a run. */
  runEnds: string;
  break: string;
  lookedAt: number;
  couldBe: number;
}

/** null when the table cannot be read at all. */
export function viewOf(cells: Cells, asOfCell: Cell = null, modelCells: Cells | null = null): View | null {
  const model = readModel(modelCells);
  if (tableError(cells, model)) return null;
  const all = readRows(cells, model);
  const rows = all.filter((row) => row.company !== "");
  const names = [...new Set(rows.map((row) => row.company))];
  const asOf = isBlank(asOfCell) ? null : readDay(asOfCell);
  return {
    model,
    rows,
    asOf,
    today: asOf ?? newest(rows),
    names,
    unreadable: names.filter((name) => rows.some((row) => row.errors.length > 0 && row.company === name)),
    errors: all.filter((row) => row.errors.length > 0).map(({ row, errors }) => ({ row, columns: errors })),
  };
}

export function newest(rows: Row[]): number | null {
  const dates = rows.flatMap((row) => (row.date === null ? [] : [row.date]));
  return dates.length > 0 ? dates.reduce((late, date) => Math.max(late, date)) : null;
}

export const readable = (view: View): string[] => view.names.filter((name) => !view.unreadable.includes(name));

/** A company's score on the day of the view. */
export function scoreCompany(view: View, name: string): CompanyScore {
  const company = companyKey(name, view.model);
  const inView = rowsInView(view.rows, company, view.asOf, view.model);
  const live = liveRows(inView);
  const links = view.model.links.map((link) => scoreLink(link, inView, live, view.model, view.today));
  const total = links.reduce((sum, link) => sum + link.weight, 0);
  const mean = (value: (link: LinkScore) => number): number => links.reduce((sum, link) => sum + link.weight * value(link), 0) / total;
  const coverage: Record<string, number> = {};
  const strength: Record<string, number> = {};
  for (const [basis, value] of [["Proven", "proven"], ["Pro forma", "proForma"], ["Claimed", "claimed"]] as const) {
    coverage[basis] = mean((link) => link[value]);
    strength[basis] = links.reduce((product, link) => product * Math.max(link[value], 0.01) ** (link.weight / total), 1);
  }
  return {
    name: company,
    links,
    coverage,
    strength,
    promotion: coverage.Claimed! - coverage.Proven!,
    ...walk(links),
    lookedAt: links.filter((link) => link.state !== "Silent").length,
    couldBe: mean((link) => (link.state === "Silent" ? 1 : link.proven)),
  };
}

/** The longest proven run, the nearest to the customer of equals, and the break. */
function walk(links: LinkScore[]): Pick<CompanyScore, "run" | "runEnds" | "break"> {
  let [run, runEnds, broken] = [0, "", "Unbroken"];
  for (let from = 0; from < links.length; from++) {
    for (let to = from; to < links.length; to++) {
      const stretch = links.slice(from, to + 1);
      if (!stretch.every((link) => link.state === "Proven") || stretch.length < run) continue;
      run = stretch.length;
      runEnds = from === to ? links[from]!.name : `${links[from]!.name}–${links[to]!.name}`;
    }
  }
  for (const link of links) if (link.state !== "Proven") broken = link.name; // the last one found is the nearest to the customer
  return { run, runEnds, break: broken };
}

const rounded = (share: number): number => Math.round(share * 1e12);

/** Headline order but for the name: negative when the first is ahead. */
export const headline = (one: CompanyScore, other: CompanyScore): number =>
  rounded(other.coverage.Proven!) - rounded(one.coverage.Proven!) || other.run - one.run || rounded(other.coverage["Pro forma"]!) - rounded(one.coverage["Pro forma"]!);

export const rankOf = (own: CompanyScore, all: CompanyScore[]): number => 1 + all.filter((each) => each.name !== own.name && headline(each, own) < 0).length;

/** The companies in headline order, each with its rank. */
export function ranking(companies: CompanyScore[]): { rank: number; name: string }[] {
  return [...companies]
    .sort((one, other) => headline(one, other) || key(one.name).localeCompare(key(other.name), "en", { sensitivity: "base" }))
    .map((company) => ({ rank: rankOf(company, companies), name: company.name }));
}
