/** What changed between two days (method, section 15). */
import { readable, scoreCompany, type CompanyScore, type View } from "./company.ts";

export interface Change {
  company: string;
  link: string;
  from: string;
  to: string;
  points: number;
}

/** The table as it was on a day; `known`: without the rows that were recorded later. */
function onDay(view: View, day: number, known: boolean): View {
  return { ...view, asOf: day, today: day, rows: known ? view.rows.filter((row) => row.recorded === null || row.recorded <= day) : view.rows };
}

export function changes(view: View, from: number, to: number, known: boolean): Change[] {
  const [before, after] = [onDay(view, from, known), onDay(view, to, known)];
  return readable(view).flatMap((company) => changesOf(company, scoreCompany(before, company), scoreCompany(after, company)));
}

export function coverageChange(view: View, from: number, to: number, known: boolean, company: string): number {
  return scoreCompany(onDay(view, to, known), company).coverage.Proven! - scoreCompany(onDay(view, from, known), company).coverage.Proven!;
}

function changesOf(company: string, before: CompanyScore, after: CompanyScore): Change[] {
  const total = before.links.reduce((sum, link) => sum + link.weight, 0);
  return before.links.flatMap((was, place) => {
    const is = after.links[place]!;
    const moved = (["proven", "proForma", "claimed"] as const).some((value) => Math.abs(is[value] - was[value]) > 1e-12);
    if (was.state === is.state && !moved) return [];
    return [{ company, link: was.name, from: was.state, to: is.state, points: (was.weight / total) * (is.proven - was.proven) }];
  });
}
