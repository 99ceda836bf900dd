import { readFileSync, writeFileSync } from "node:fs";
import { GENERIC_RULES, gradingRule, ROUTE_RULES, SETBACK_RULES } from "../../src/chain/explain/rubric/grading-rule.ts";
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { modelTable } from "../../src/chain/model/model-table.ts";
import { RUBRIC } from "../../src/chain/explain/rubric/links.ts";
import { RUBRIC_BESIDE } from "../../src/chain/explain/rubric/alternates-and-enablers.ts";
import { STATUSES } from "../../src/chain/model/vocabulary.ts";

const FILE = new URL("../../src/chain/README.md", import.meta.url);

export const methodPage = (): string => readFileSync(FILE, "utf8");
export const writeMethodPage = (page: string): void => writeFileSync(FILE, page);

/** The method page with its generated parts made anew: the rubric and the default Model table. */
export function regenerated(page: string): string {
  return replaced(replaced(page, "rubric", rubricTables()), "model", markdown(modelTable()));
}

/** The first table after a marker, as rows of texts: header row first. */
export function tableAfter(page: string, marker: string): string[][] {
  const [, rest = ""] = page.split(`<!-- ${marker} -->\n\n`);
  return (rest.split("\n\n")[0] ?? "")
    .split("\n")
    .filter((line) => !line.startsWith("|---"))
    .map((line) => line.replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim()));
}

function replaced(page: string, part: string, text: string): string {
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The method page has no ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

function rubricTables(): string {
  const stages = Object.keys({ ...RUBRIC, ...RUBRIC_BESIDE });
  const parts = stages.map((stage) => section(stage, (status) => gradingRule(stage, status)));
  const own = section("A link of your own", (status) => named(GENERIC_RULES[status], "the link"));
  const setbacks = Object.entries(SETBACK_RULES).map(([setback, rule]) => [setback, named(rule, "the stage")]);
  const routes = markdown([["Route", "What must be seen"], ...Object.entries(ROUTE_RULES)]);
  return [...parts, own, `### Setbacks, at any stage\n\n${markdown([["Status", "What must be seen"], ...setbacks])}`, `### Routes that are easily confused\n\n${routes}`].join("\n\n");
}

/** A rule with its link named in a word that also opens a sentence. */
function named(rule: string, link: string): string {
  const sentence = rule.replaceAll("{link}", link);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Statuses down; an enabler's earn no credit and show none. */
function section(title: string, rule: (status: (typeof STATUSES)[number]) => string): string {
  const scored = !DEFAULT_MODEL.enablers.includes(title);
  const credit = (level: number) => (scored ? [DEFAULT_MODEL.credits[level]!.toFixed(2)] : []);
  const rows = STATUSES.map((status, level) => [status, ...credit(level), rule(status)]);
  return `### ${title}\n\n${markdown([["Status", ...(scored ? ["Credit"] : []), "What must be seen"], ...rows])}`;
}

function markdown([header, ...rows]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(header!), `|${"---|".repeat(header!.length)}`, ...rows.map(line)].join("\n");
}
