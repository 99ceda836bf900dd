/** What a score rests on (method, section 13). */
import { rankOf, readable, scoreCompany, type CompanyScore, type View } from "./company.ts";
import { companyKey } from "./rows.ts";
import { rowsInView } from "./setbacks.ts";

export interface Rest {
  source: string;
  /** How many of the company's rows name it. */
  rows: number;
  /** Links that are no longer Proven without it. */
  aloneProves: string[];
  without: number;
  fall: number;
  rankWithout: number;
}

const NOTHING = 1e-12;

/** The score with all of the company's rows of one source taken out; the day of the table stays as it is. */
export function scoreWithout(view: View, company: string, source: string): CompanyScore {
  return scoreCompany({ ...view, rows: view.rows.filter((row) => !(row.company === company && row.source === source)) }, company);
}

/** Each source whose removal lowers the company's proven coverage, largest fall first. */
export function restsOf(view: View, name: string, all: CompanyScore[] = readable(view).map((each) => scoreCompany(view, each))): Rest[] {
  const company = companyKey(name, view.model);
  const own = all.find((each) => each.name === company)!;
  const inView = rowsInView(view.rows, company, view.asOf, view.model);
  const sources = [...new Set(inView.map((row) => row.source))].filter((source) => source !== "");
  const rests = sources.map((source): Rest => {
    const without = scoreWithout(view, company, source);
    return {
      source,
      rows: inView.filter((row) => row.source === source).length,
      aloneProves: own.links.filter((link, place) => link.state === "Proven" && without.links[place]!.state !== "Proven").map((link) => link.name),
      without: without.coverage.Proven!,
      fall: own.coverage.Proven! - without.coverage.Proven!,
      rankWithout: rankOf(without, all),
    };
  });
  return rests.filter(({ fall }) => fall > NOTHING).sort((one, other) => other.fall - one.fall);
}
