/** Where to look next (method, section 14). */
import { readable, scoreCompany, type View } from "./company.ts";
import { conflictsOf } from "./conflicts.ts";
import type { LinkScore } from "./link.ts";
import { stagesOf } from "./model.ts";
import { promisesOf } from "./promises.ts";
import { rowsInView } from "./setbacks.ts";

export interface Step {
  company: string;
  link: string;
  state: string;
  /** Which line of the section's table fits. */
  to: "Find out" | "Look" | "Ask of the deal" | "Ask" | "Settle" | "Better source" | "Second source";
  worth: number;
}

function toDo(view: View, company: string, link: LinkScore, due: string[]): Step["to"] | null {
  const stages = stagesOf(link.name, view.model).map(({ stage }) => stage);
  if (stages.some((stage) => due.includes(stage))) return "Find out";
  if (link.state === "Silent") return "Look";
  if (link.state === "Pending") return "Ask of the deal";
  if (link.state !== "Proven") return "Ask";
  const inView = rowsInView(view.rows, company, view.asOf, view.model);
  if (stages.some((stage) => conflictsOf(inView, stage, view.model).length > 0)) return "Settle";
  if (link.confidence === "Low") return "Better source";
  const proving = new Set(link.rows.filter((each) => each.strong && !each.pending).map((each) => each.row.source));
  return proving.size < 2 ? "Second source" : null;
}

/** Largest worth first, then company, then customer to mine. */
export function nextSteps(view: View): Step[] {
  const steps = readable(view).flatMap((company) => {
    const { links } = scoreCompany(view, company);
    const due = promisesOf(view, company).filter(({ verdict }) => verdict === "Due").map(({ stage }) => stage);
    const total = links.reduce((sum, link) => sum + link.weight, 0);
    return [...links].reverse().flatMap((link): Step[] => {
      const to = toDo(view, company, link, due);
      if (to === null) return [];
      const provenAlready = ["Settle", "Better source", "Second source"].includes(to);
      return [{ company, link: link.name, state: link.state, to, worth: (link.weight / total) * (provenAlready ? link.proven : 1 - link.proven) }];
    });
  });
  const rounded = (worth: number): number => Math.round(worth * 1e12);
  return steps.sort((one, other) => rounded(other.worth) - rounded(one.worth) || one.company.localeCompare(other.company, "en", { sensitivity: "base" }));
}
