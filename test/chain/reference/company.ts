/** From links to a company, and from companies to their order (method, section 6). */
import { isBlank, readDate, sameWord, type Cell, type Cells } from "./cells.ts";
import { scoreLink, type LinkScore } from "./link.ts";
import { liveRows } from "./live.ts";
import { readModel } from "./model.ts";
import { readRows, type Row } from "./rows.ts";

export interface CompanyScore {
  name: string;
  links: (LinkScore & { name: string })[];
  coverage: Record<string, number>;
  strength: Record<string, number>;
  promotion: number;
  run: number;
  /** The run's ends, such as Separation–Alloy; "" without a run. */
  runEnds: string;
  break: string;
}

export interface Reference {
  rows: Row[];
  /** Companies by their first spelling, in the order of their first row. */
  names: string[];
  /** A row that cannot be read stops the companies that it names. */
  unreadable: string[];
  /** A row that names no company stops everything. */
  stopped: boolean;
  companies: CompanyScore[];
  /** Headline order of the readable companies, each with its rank. */
  ranking: { rank: number; name: string }[];
}

export function reference(cells: Cells, asOfCell: Cell = null, modelCells: Cells | null = null): Reference {
  const model = readModel(modelCells);
  const rows = readRows(cells, model);
  const asOf = isBlank(asOfCell) ? null : readDate(asOfCell);
  const dates = rows.filter((row) => row.date !== null).map((row) => row.date!);
  const referenceDate = asOf ?? (dates.length > 0 ? Math.max(...dates) : null);

  const names: string[] = [];
  for (const row of rows) if (row.company !== "" && !names.some((name) => sameWord(name, row.company))) names.push(row.company);
  const unreadable = names.filter((name) => rows.some((row) => row.errors.length > 0 && sameWord(row.company, name)));
  const readable = names.filter((name) => !unreadable.includes(name));

  const companies = readable.map((name): CompanyScore => {
    const live = liveRows(rows, name, asOf, model);
    const links = model.links.map((link) => ({ name: link.name, weight: link.weight, ...scoreLink(link.name, live, model, referenceDate) }));
    const total = links.reduce((sum, link) => sum + link.weight, 0);
    const coverage: Record<string, number> = {};
    const strength: Record<string, number> = {};
    for (const [basis, key] of [["Proven", "proven"], ["Pro forma", "proForma"], ["Claimed", "claimed"]] as const) {
      coverage[basis] = links.reduce((sum, link) => sum + link.weight * link[key], 0) / total;
      strength[basis] = links.reduce((product, link) => product * Math.max(link[key], 0.01) ** (link.weight / total), 1);
    }
    return { name, links, coverage, strength, promotion: coverage.Claimed! - coverage.Proven!, ...walk(links) };
  });
  const stopped = rows.some((row) => row.errors.includes("Company"));
  return { rows, names, unreadable, stopped, companies, ranking: rankingOf(companies) };
}

/** The longest proven run, the nearest to the customer of equals, and the break. */
function walk(links: { name: string; state: string }[]): Pick<CompanyScore, "run" | "runEnds" | "break"> {
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

function rankingOf(companies: CompanyScore[]): Reference["ranking"] {
  const rounded = (share: number) => Math.round(share * 1e12);
  const headline = (one: CompanyScore, other: CompanyScore) =>
    rounded(other.coverage.Proven!) - rounded(one.coverage.Proven!) ||
    other.run - one.run ||
    rounded(other.coverage["Pro forma"]!) - rounded(one.coverage["Pro forma"]!);
  return [...companies]
    .sort((one, other) => headline(one, other) || one.name.localeCompare(other.name, "en", { sensitivity: "base" }))
    .map(({ name }) => name)
    .map((name) => {
      const own = companies.find((each) => each.name === name)!;
      return { name, rank: 1 + companies.filter((each) => headline(each, own) < 0).length };
    });
}
